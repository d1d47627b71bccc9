import { localDate, startOfDay, type Actor } from '@one-window/kernel';
import type { IntakeCommand } from '../commands';
import { decider } from '../decider';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { city } from './city';

type Asked<Type extends IntakeCommand['type']> = Extract<IntakeCommand, { type: Type }>['data'];

/** A history that decisions made: every fact in it was accepted by the rules. */
export interface Story {
  readonly facts: readonly IntakeFact[];
  readonly state: IntakeState;
  /** The next thing that happens; its facts join the history. @throws when the rules refuse it. */
  and<Type extends IntakeCommand['type']>(type: Type, data: Asked<Type>, by: Actor, on: string): Story;
  /** What is only tried. */
  when<Type extends IntakeCommand['type']>(type: Type, data: Asked<Type>, by: Actor, on: string): Outcome;
}

export interface Outcome {
  /** Types of the facts, in order. */
  readonly facts: readonly IntakeFact[];
  readonly types: readonly string[];
  readonly refusal?: IntakeRejection;
}

const stateAfter = (facts: readonly IntakeFact[]): IntakeState => facts.reduce(decider.evolve, decider.initial);

export const given = (facts: readonly IntakeFact[] = [], world: IntakeWorld = city): Story => {
  const state = stateAfter(facts);
  const attempt = (type: IntakeCommand['type'], data: IntakeCommand['data'], by: Actor, on: string): Outcome => {
    const today = localDate(on);
    const decision = decider.decide({ type, data, by, today, at: startOfDay(today) } as IntakeCommand, state, world);
    return decision.kind === 'rejected'
      ? { facts: [], types: [], refusal: decision.rejection }
      : { facts: decision.events, types: decision.events.map(fact => fact.type) };
  };
  return {
    facts,
    state,
    when: attempt,
    and: (type, data, by, on) => {
      const outcome = attempt(type, data, by, on);
      if (outcome.refusal) throw new Error(`${type} was refused: ${JSON.stringify(outcome.refusal)}`);
      return given([...facts, ...outcome.facts], world);
    },
  };
};
