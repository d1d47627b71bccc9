import type { StandingContract } from '@one-window/contracts';
import {
  deadlinesOf,
  type Deadline,
  type DeadlineFact,
  type DeadlineRule,
  type WorkingCalendar,
} from '@one-window/deadlines';
import type { Actor, Command, Decider, Decision, Fact, Instant, LocalDate, Rejection } from '@one-window/kernel';

/** What a service may look at to compose the world of its rules: the moment, and the calendar as it is loaded now. */
export interface WorldContext {
  readonly at: Instant;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** What may be said without the data of the command; one per command (`domain/…/guards`). */
export type Guards<C extends Command, S, R extends Rejection, W> = {
  readonly [K in C['type']]: (state: S, by: Actor, world: W) => R | undefined;
};

export interface AggregateSpec<C extends Command, S, E extends Fact, R extends Rejection, W> {
  /** `arbitration` */
  readonly name: string;
  /** Streams of this aggregate begin with it: `arbitration-`. */
  readonly streamPrefix: string;
  readonly decider: Decider<C, S, E, R, W>;
  readonly guards: NoInfer<Guards<C, S, R, W>>;
  /** Rules of `domain/…/deadlines`; the handler records what they say in the same append. */
  readonly deadlineRules: readonly DeadlineRule<NoInfer<E>>[];
  world(context: WorldContext): NoInfer<W>;
  /** The unit that holds it, checked with `servesUnit`; undefined: no unit holds it. */
  unitOf(state: S): string | undefined;
  /** Stage, number, handlers and tasks after an event; published with it. */
  standing(state: S): StandingContract;
}

/** An aggregate as the platform uses it: the world is composed inside, all tables are behind functions. */
export interface Aggregate<
  C extends Command = Command,
  S = unknown,
  E extends Fact = Fact,
  R extends Rejection = Rejection,
> {
  readonly name: string;
  readonly streamPrefix: string;
  readonly initial: S;
  decide(command: C, state: S, context: WorldContext): Decision<E, R>;
  evolve(state: S, event: E | DeadlineFact): S;
  guard(type: C['type'], state: S, by: Actor, context: WorldContext): R | undefined;
  /** What the rules say about a history, counted with the calendar of the context. */
  deadlines(history: readonly E[], context: WorldContext): readonly Deadline[];
  unitOf(state: S): string | undefined;
  standing(state: S): StandingContract;
}

/** The fact unions of all domains include `DeadlineFact`; this says so where the compiler asks. */
type WithDeadlines<E extends Fact> = DeadlineFact extends E ? E : never;

export const defineAggregate = <
  C extends Command,
  S,
  E extends Fact,
  R extends Rejection,
  W extends { readonly calendar: WorkingCalendar },
>(
  spec: AggregateSpec<C, S, E, R, W>,
): Aggregate<C, S, E, R> => ({
  name: spec.name,
  streamPrefix: spec.streamPrefix,
  initial: spec.decider.initial,
  decide: (command, state, context) => spec.decider.decide(command, state, spec.world(context)),
  evolve: (state, event) => spec.decider.evolve(state, event as WithDeadlines<E>),
  guard: (type, state, by, context) => spec.guards[type](state, by, spec.world(context)),
  deadlines: (history, context) => deadlinesOf(history, spec.deadlineRules, spec.world(context).calendar),
  unitOf: state => spec.unitOf(state),
  standing: state => spec.standing(state),
});
