import { evolveDeadlines, isDeadlineFact, noDeadlines, type RecordedDeadlines } from '@one-window/deadlines';
import type { RecordedEvent, Revision } from '@one-window/event-store';
import type { Command, Fact, Rejection } from '@one-window/kernel';
import type { Aggregate } from './define-aggregate';

/** A stored event as the domain stated it. The store is typed by who wrote it: only this aggregate's decisions. */
export const asFact = <E extends Fact>(event: RecordedEvent): E =>
  ({ type: event.type, data: event.data, on: event.meta.happenedOn, basis: event.meta.basis }) as Fact as E;

export interface Folded<S, E extends Fact> {
  readonly state: S;
  readonly history: readonly E[];
  readonly recorded: RecordedDeadlines;
  /** Of the last event; -1 for none. */
  readonly revision: Revision;
}

export const fold = <C extends Command, S, E extends Fact, R extends Rejection>(
  aggregate: Aggregate<C, S, E, R>,
  events: readonly RecordedEvent[],
): Folded<S, E> => {
  const history = events.map(event => asFact<E>(event));
  return {
    history,
    state: history.reduce((state, fact) => aggregate.evolve(state, fact), aggregate.initial),
    recorded: history.reduce<RecordedDeadlines>(
      (recorded, fact) => (isDeadlineFact(fact) ? evolveDeadlines(recorded, fact) : recorded),
      noDeadlines,
    ),
    revision: events.at(-1)?.revision ?? -1,
  };
};
