import type { EventStore, RecordedEvent } from '@one-window/event-store';
import type { Aggregate } from '../aggregate/define-aggregate';
import { asFact } from '../aggregate/fold';

interface Cached {
  readonly revision: number;
  readonly state: unknown;
}

const KEPT = 2_000;

/** States of the streams that were published last, so that following a stream folds each event once. */
export class StateCache {
  private readonly states = new Map<string, Cached>();

  constructor(private readonly store: EventStore) {}

  /** The state right after this event. */
  async after(event: RecordedEvent, aggregate: Aggregate): Promise<unknown> {
    const { stream, revision } = event;
    const before = this.states.get(stream);
    const state =
      before?.revision === revision - 1
        ? aggregate.evolve(before.state, asFact(event))
        : (await this.store.read(stream))
            .filter(one => one.revision <= revision)
            .reduce((folded, one) => aggregate.evolve(folded, asFact(one)), aggregate.initial);
    this.states.delete(stream);
    if (this.states.size >= KEPT) this.states.delete(this.states.keys().next().value ?? '');
    this.states.set(stream, { revision, state });
    return state;
  }
}
