import type { StandingContract } from '@one-window/contracts';
import type { Actor, Command, Decider, Decision, Fact, Instant, LocalDate, Rejection } from '@one-window/kernel';

/** What a service may look at to compose the world of its rules: the moment, and nothing that changes by itself. */
export interface WorldContext {
  readonly at: Instant;
  readonly today: LocalDate;
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
  readonly deadlineRules: readonly unknown[];
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
  readonly deadlineRules: readonly unknown[];
  decide(command: C, state: S, context: WorldContext): Decision<E, R>;
  evolve(state: S, event: E): S;
  guard(type: C['type'], state: S, by: Actor, context: WorldContext): R | undefined;
  unitOf(state: S): string | undefined;
  standing(state: S): StandingContract;
}

export const defineAggregate = <C extends Command, S, E extends Fact, R extends Rejection, W>(
  spec: AggregateSpec<C, S, E, R, W>,
): Aggregate<C, S, E, R> => ({
  name: spec.name,
  streamPrefix: spec.streamPrefix,
  initial: spec.decider.initial,
  deadlineRules: spec.deadlineRules,
  decide: (command, state, context) => spec.decider.decide(command, state, spec.world(context)),
  evolve: (state, event) => spec.decider.evolve(state, event),
  guard: (type, state, by, context) => spec.guards[type](state, by, spec.world(context)),
  unitOf: state => spec.unitOf(state),
  standing: state => spec.standing(state),
});
