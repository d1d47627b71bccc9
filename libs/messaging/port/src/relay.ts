import { comparePositions, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { InvariantBroken, type StreamId } from '@one-window/kernel';
import type { CaseEventPublisher } from './message-log';
import { RelayFenced, type RelayCheckpoints } from './relay-checkpoints';
import { pause, pauseMs, type RetryPolicy } from './retry-policy';

export interface RelayParts {
  readonly store: EventStore;
  /**
   * Maps a fact to what others may see of it: one to one, same id, same revision. Called in order of position, except
   * that `republish` begins a stream again.
   */
  readonly toCaseEvent: (event: RecordedEvent) => CaseEventEnvelope | Promise<CaseEventEnvelope>;
  readonly publisher: CaseEventPublisher;
  readonly checkpoints: RelayCheckpoints;
  /** Of the lease under which this relay runs; 0 where there is one process. */
  readonly epoch?: number;
  readonly retry?: Omit<RetryPolicy, 'attempts'>;
  /** Told of every failure; the relay goes on trying. */
  readonly onTrouble?: (error: unknown, failures: number) => void;
}

export interface RelayStats {
  readonly published: number;
  readonly position: string;
  readonly head: string;
  readonly behind: boolean;
  /** Why it does not get on, while it does not. */
  readonly trouble?: { readonly message: string; readonly failures: number };
}

/**
 * Publishes what the store holds: the event log is the outbox. The checkpoint moves after the broker has acknowledged,
 * so after a crash some events are published twice, and none never. It tries for ever and skips nothing: an event that
 * cannot be published stops those behind it, visibly.
 */
export class Relay {
  private failures = 0;
  private lastError: unknown;

  constructor(private readonly parts: RelayParts) {}

  /** Follows the store until aborted, or until the store closes. @throws RelayFenced when another took over. */
  async run(signal: AbortSignal): Promise<void> {
    const { store, checkpoints, retry = { firstPauseMs: 100, longestPauseMs: 10_000 } } = this.parts;
    while (!signal.aborted) {
      try {
        const { position } = await checkpoints.load();
        await store.subscribe(
          position,
          batch => this.publish(batch),
          signal,
          passed => this.pass(passed),
        );
        return;
      } catch (error) {
        if (error instanceof RelayFenced) throw error;
        this.failures += 1;
        this.lastError = error;
        this.parts.onTrouble?.(error, this.failures);
        await pause(pauseMs(this.failures, { ...retry, attempts: Infinity }), signal);
      }
    }
  }

  /** Publishes a stream again, to mend what a consumer lost or could not read. Consumers skip what they have. */
  async republish(stream: StreamId): Promise<number> {
    const events = await this.parts.store.read(stream);
    const { position } = await this.parts.checkpoints.load();
    const passed = events.filter(event => comparePositions(event.position, position) <= 0);
    const envelopes: CaseEventEnvelope[] = [];
    for (const event of passed) envelopes.push(await this.toEnvelope(event));
    await this.parts.publisher.publish(envelopes);
    return passed.length;
  }

  async stats(): Promise<RelayStats> {
    const { position, published } = await this.parts.checkpoints.load();
    const head = await this.parts.store.head();
    return {
      published,
      position,
      head,
      behind: comparePositions(position, head) < 0,
      ...(this.failures > 0 && { trouble: { message: String(this.lastError), failures: this.failures } }),
    };
  }

  /** What can be mapped before a failure is published first, so that trouble stops no more than it must. */
  private async publish(batch: readonly RecordedEvent[]): Promise<void> {
    const envelopes: CaseEventEnvelope[] = [];
    try {
      for (const event of batch) envelopes.push(await this.toEnvelope(event));
    } finally {
      await this.acknowledge(envelopes, batch[envelopes.length - 1]);
    }
    this.failures = 0;
  }

  private async acknowledge(envelopes: readonly CaseEventEnvelope[], last: RecordedEvent | undefined): Promise<void> {
    if (last === undefined) return;
    await this.parts.publisher.publish(envelopes);
    const { published } = await this.parts.checkpoints.load();
    await this.parts.checkpoints.save({
      position: last.position,
      published: published + envelopes.length,
      epoch: this.parts.epoch ?? 0,
    });
  }

  /** Nothing of ours lies before it: after a restart there is less to search. */
  private async pass(position: Position): Promise<void> {
    const { published } = await this.parts.checkpoints.load();
    await this.parts.checkpoints.save({ position, published, epoch: this.parts.epoch ?? 0 });
  }

  private async toEnvelope(event: RecordedEvent): Promise<CaseEventEnvelope> {
    const envelope = await this.parts.toCaseEvent(event);
    const same = envelope.id === event.id && envelope.revision === event.revision && envelope.stream === event.stream;
    if (!same) throw new InvariantBroken(`publication of ${event.type} ${event.id} changed its identity`);
    return envelope;
  }
}
