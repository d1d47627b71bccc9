import type { Position, RecordedEvent } from '@one-window/event-store';
import { streamNameFilter, type AllStreamSubscription, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import { placeOf } from './reading';
import { fromStored, storedName } from './stored-event';

const BATCH = 500;
/** A quiet service among loud ones is told of its progress every so many records. */
const SEARCH_WINDOW = 32;
const CHECKPOINT_EVERY = 8;

/** What came: events, and how far the log was searched beyond them. */
export interface Arrived {
  readonly events: readonly RecordedEvent[];
  readonly searchedTo: Position | undefined;
}

/** It ended without a reason: the node, or our own channel to it, was closed. */
export class SubscriptionEnded extends Error {
  constructor() {
    super('the subscription was ended');
    this.name = 'SubscriptionEnded';
  }
}

/** One subscription, as long as it holds. */
export class Feed {
  private readonly subscription: AllStreamSubscription;
  private taken = 0;
  private searched: { readonly to: Position; readonly afterEvents: number } | undefined;
  private ended = false;
  private error: unknown;
  private wake: () => void = () => undefined;

  constructor(
    client: KurrentDBClient,
    private readonly prefix: string,
    after: Position,
  ) {
    const filter = streamNameFilter({
      prefixes: [storedName(prefix, '')],
      maxSearchWindow: SEARCH_WINDOW,
      checkpointInterval: CHECKPOINT_EVERY,
      // Events that came before it may still wait in the buffer: it counts when they are taken.
      checkpointReached: (subscription, { commit }) => {
        this.searched = { to: String(commit), afterEvents: this.taken + subscription.readableLength };
        this.wake();
      },
    });
    this.subscription = client.subscribeToAll({ fromPosition: placeOf(after), filter });
    this.subscription.on('readable', () => this.wake());
    this.subscription.on('error', (error: unknown) => {
      this.error = error;
      this.end();
    });
    this.subscription.on('end', () => this.end());
    this.subscription.on('close', () => this.end());
  }

  /** Waits for something to come. Undefined when aborted. @throws what broke it */
  async next(signal: AbortSignal): Promise<Arrived | undefined> {
    for (;;) {
      if (signal.aborted) return undefined;
      const arrived = this.take();
      if (arrived !== undefined) return arrived;
      if (this.error !== undefined) throw this.error;
      if (this.ended) throw new SubscriptionEnded();
      await this.somethingHappens(signal);
    }
  }

  async close(): Promise<void> {
    await this.subscription.unsubscribe().catch(() => undefined);
    this.subscription.destroy();
  }

  private take(): Arrived | undefined {
    const events: RecordedEvent[] = [];
    while (events.length < BATCH) {
      const resolved = this.subscription.read();
      if (resolved === null) break;
      this.taken += 1;
      if (resolved.event !== undefined) events.push(fromStored(resolved.event, this.prefix));
    }
    const searched = this.searched !== undefined && this.taken >= this.searched.afterEvents ? this.searched : undefined;
    if (searched !== undefined) this.searched = undefined;
    return events.length === 0 && searched === undefined ? undefined : { events, searchedTo: searched?.to };
  }

  private end(): void {
    this.ended = true;
    this.wake();
  }

  private somethingHappens(signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.wake = done;
      signal.addEventListener('abort', done, { once: true });
    });
  }
}
