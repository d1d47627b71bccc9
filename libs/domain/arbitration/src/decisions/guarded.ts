import { reject, type Actor, type Decision } from '@one-window/kernel';
import type { ArbitrationCommand } from '../commands';
import type { ArbitrationDomainFact } from '../events/fact';
import type { ArbitrationRejection } from '../rejections';
import type { ArbitrationState } from '../state/proceeding';
import type { ArbitrationWorld } from '../world';

/** What can be said against a command before its data is known. The same answer enforces it and explains it. */
export type Guard = (state: ArbitrationState, by: Actor, world: ArbitrationWorld) => ArbitrationRejection | undefined;
export type ArbitrationDecision = Decision<ArbitrationDomainFact, ArbitrationRejection>;

/** The guard first; then the state in the shape that the guard has made sure of. */
export const guarded =
  <C extends ArbitrationCommand, S extends ArbitrationState>(
    guard: Guard,
    narrow: (state: ArbitrationState) => S,
    decide: (command: C, state: S, world: ArbitrationWorld) => ArbitrationDecision,
  ) =>
  (command: C, state: ArbitrationState, world: ArbitrationWorld): ArbitrationDecision => {
    const no = guard(state, command.by, world);
    return no ? reject(no) : decide(command, narrow(state), world);
  };

/** The first reason, in the order in which a person would want to hear them. */
export const firstOf =
  (...guards: readonly Guard[]): Guard =>
  (state, by, world) => {
    for (const guard of guards) {
      const no = guard(state, by, world);
      if (no) return no;
    }
    return undefined;
  };
