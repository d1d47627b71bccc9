import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import { comparePositions, START, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import { streamId } from '@one-window/kernel';
import { parseMessage, sourceStream, type CaseEventLog } from '@one-window/messaging';
import { StateCache } from '../publications/state-cache';
import { toCaseEvent } from '../publications/to-case-event';
import type { ServiceSpec } from '../service/service-module';
import type { Differences } from './report';

export interface Publisher {
  readonly spec: ServiceSpec;
  readonly store: EventStore;
  /** What its relay says it has published. */
  readonly checkpoint: Position;
}

export interface LogCounts {
  readonly messages: number;
  readonly repeats: number;
  readonly unreadable: number;
  /** Events behind the checkpoints: not published yet, which is no difference. */
  readonly waiting: number;
}

/**
 * The log against the stores: every event up to the relay's checkpoint stands in it with the content it is published
 * with, in order; and nothing stands in it that no store holds.
 */
export const verifyLog = async (
  publishers: readonly Publisher[],
  log: CaseEventLog,
  differences: Differences,
  each: (offset: string, event: CaseEventEnvelope) => void,
): Promise<LogCounts> => {
  const followers = new Map<ServiceName, Follower>(
    publishers.map(publisher => [publisher.spec.name, new Follower(publisher, differences)]),
  );
  let [messages, unreadable] = [0, 0];
  for (let after = '0'; ;) {
    const batch = await log.read(after, 1_000);
    const last = batch.at(-1);
    if (!last) break;
    for (const message of batch) {
      messages += 1;
      const parsed = parseMessage(message);
      if (parsed.kind === 'poison') {
        unreadable += 1;
        differences.add(`log ${message.offset}`, `cannot be read: ${parsed.reason}`);
        continue;
      }
      const { event } = parsed;
      const follower = followers.get(event.source);
      if (follower) await follower.take(event);
      else differences.add(`log ${message.offset}`, `comes from ${event.source}, which is not here`);
      each(message.offset, event);
    }
    after = last.offset;
  }
  for (const follower of followers.values()) await follower.end();
  const all = [...followers.values()];
  return {
    ...{ messages, unreadable },
    repeats: all.reduce((sum, { repeats }) => sum + repeats, 0),
    waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
  };
};

/** Walks one store beside the log. Events that were passed over may still come, after a repair. */
class Follower {
  repeats = 0;
  waiting = 0;
  private position: Position = START;
  private buffer: RecordedEvent[] = [];
  private readonly missing = new Map<string, string>();
  private readonly publish: (event: RecordedEvent) => Promise<CaseEventEnvelope>;

  constructor(
    private readonly publisher: Publisher,
    private readonly differences: Differences,
  ) {
    const { spec, store } = publisher;
    // Without its standing: that is folded from the same history, and may be worded anew by a later version.
    this.publish = toCaseEvent(spec, () => undefined, new StateCache(store));
  }

  async take(message: CaseEventEnvelope): Promise<void> {
    const where = `${sourceStream(message)}@${message.revision}`;
    const [event] = await this.publisher.store.read(streamId(message.stream), message.revision);
    if (event?.revision !== message.revision || event.id !== message.id) {
      this.differences.add(where, 'stands in the log, and no store holds it');
      return;
    }
    if (comparePositions(event.position, this.position) <= 0) {
      if (!this.missing.delete(message.id)) this.repeats += 1;
    } else await this.advanceTo(event);
    await this.compare(event, message, where);
  }

  async end(): Promise<void> {
    for (let next = await this.next(); next; next = await this.next()) {
      if (comparePositions(next.position, this.publisher.checkpoint) > 0) this.waiting += 1;
      else this.missing.set(next.id, `${this.publisher.spec.name}/${next.stream}@${next.revision}`);
    }
    for (const where of this.missing.values())
      this.differences.add(where, 'was published as the relay says, and is not in the log');
  }

  private async advanceTo(event: RecordedEvent): Promise<void> {
    for (let next = await this.next(); next && next.id !== event.id; next = await this.next()) {
      this.missing.set(next.id, `${this.publisher.spec.name}/${next.stream}@${next.revision}`);
    }
  }

  private async next(): Promise<RecordedEvent | undefined> {
    if (this.buffer.length === 0) this.buffer = [...(await this.publisher.store.readAll(this.position, 500))];
    const next = this.buffer.shift();
    if (next) this.position = next.position;
    return next;
  }

  private async compare(event: RecordedEvent, message: CaseEventEnvelope, where: string): Promise<void> {
    const expected = await this.publish(event);
    const { standing: _standing, ...data } = message.data;
    if (JSON.stringify(sorted(expected)) !== JSON.stringify(sorted({ ...message, data }))) {
      this.differences.add(where, 'differs in the log from what the store publishes');
    }
  }
}

/** Keys in one order, however an object was made. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
