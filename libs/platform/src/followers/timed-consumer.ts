import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Clock } from '@one-window/kernel';
import { CaseEventConsumer } from '@one-window/messaging';
import { inSpanOfEach } from '../telemetry/spans';

/** Which event of which case was applied: enough to tell whoever waits for it. */
export type Applied = Pick<CaseEventEnvelope, 'source' | 'subject' | 'stream' | 'revision'>;

export interface TimedParts {
  readonly consumer: CaseEventConsumer;
  readonly clock: Clock;
  /** Name of the span in which the consumer works. */
  readonly span: string;
  readonly applied?: (events: readonly Applied[]) => void;
}

/** Passes everything on, says what was applied, and notes how long it had been on its way. */
export class TimedConsumer extends CaseEventConsumer {
  constructor(
    private readonly parts: TimedParts,
    private readonly note: (delayMs: number) => void = () => undefined,
  ) {
    super();
  }

  override lastRevision(stream: Parameters<CaseEventConsumer['lastRevision']>[0]): Promise<number> {
    return this.parts.consumer.lastRevision(stream);
  }

  override async handle(events: readonly CaseEventEnvelope[]): Promise<void> {
    const { consumer, span, clock, applied } = this.parts;
    const attributes = { 'messages.count': events.length };
    await inSpanOfEach({ name: span, kind: 'receives', attributes }, events, () => consumer.handle(events));
    const now = Date.parse(clock.now());
    // Played events carry a moment of their own years; their way says nothing.
    for (const { time, data } of events) if (!data.played) this.note(Math.max(0, now - Date.parse(time)));
    applied?.(events.map(({ source, subject, stream, revision }) => ({ source, subject, stream, revision })));
  }

  override skip(event: CaseEventEnvelope): Promise<void> {
    return this.parts.consumer.skip(event);
  }
}
