import type { CaseEventEnvelope } from '@one-window/contracts';
import { CaseEventConsumer } from './case-event-consumer';
import type { Inbox } from './inbox';
import { sourceStream, type SourceStream } from './source-stream';

/**
 * Reactions over an inbox. The effect lies in another store than the inbox, so after a crash an event may come again:
 * a reaction derives its ids from `event.id`, which makes the second time a no-op. What a service notes of a batch
 * before it reacts (`note`) stands under the same rule.
 */
export class InboxConsumer extends CaseEventConsumer {
  constructor(
    private readonly inbox: Inbox,
    private readonly react: (event: CaseEventEnvelope) => Promise<void>,
    private readonly note: (events: readonly CaseEventEnvelope[]) => Promise<void> = () => Promise.resolve(),
  ) {
    super();
  }

  lastRevision(stream: SourceStream): Promise<number> {
    return this.inbox.lastRevision(stream);
  }

  async handle(events: readonly CaseEventEnvelope[]): Promise<void> {
    const applied = new Map<SourceStream, number>();
    await this.note(events);
    try {
      for (const event of events) {
        await this.react(event);
        applied.set(sourceStream(event), event.revision);
      }
    } finally {
      if (applied.size > 0) await this.inbox.advance(applied);
    }
  }

  async skip(event: CaseEventEnvelope): Promise<void> {
    await this.inbox.advance(new Map([[sourceStream(event), event.revision]]));
  }
}
