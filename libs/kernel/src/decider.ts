import type { Actor } from './actor';
import type { Decision, Rejection } from './decision';
import type { Instant, LocalDate } from './time';

/**
 * A command as the domain sees it: what is asked, by whom, and what the clock said when it was asked.
 * `today` is the legal date of `at` in the bureau's zone, computed once at the edge.
 */
export interface Command<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly by: Actor;
  readonly at: Instant;
  readonly today: LocalDate;
}

/**
 * A fact as the domain states it. `on` is the legal day it happened (which may be before it is recorded);
 * `basis` cites the articles it rests on (`办案规则30条`). Who and when-recorded are added where it is stored.
 */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly on: LocalDate;
  readonly basis: readonly string[];
}

/** Rules as values: no I/O, no clock, no randomness. `world` is what rules need to know beside the history. */
export interface Decider<C extends Command, S, E extends Fact, R extends Rejection, W> {
  readonly initial: S;
  decide(command: C, state: S, world: W): Decision<E, R>;
  evolve(state: S, event: E): S;
}

/** One decision per command; forgetting one is a compile error. */
export type Decisions<C extends Command, S, E extends Fact, R extends Rejection, W> = {
  readonly [K in C['type']]: (command: Extract<C, { type: K }>, state: S, world: W) => Decision<E, R>;
};

/** One evolution per fact; forgetting one is a compile error. */
export type Evolutions<S, E extends Fact> = {
  readonly [K in E['type']]: (state: S, event: Extract<E, { type: K }>) => S;
};
