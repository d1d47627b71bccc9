import { servesUnit, UNITS } from '@one-window/contracts';
import { ROLES, type Actor, type Role } from '@one-window/kernel';

/** An administrator sees how messages flow, and no case (domain.md §8). */
export const CASE_READERS: readonly Role[] = ROLES.filter(role => role !== 'admin' && role !== 'system');

/** A supervisor reads every history. */
export const seesAll = (actor: Actor): boolean => actor.role === 'supervisor';

/** Units for which the actor works: the own one, and for a bureau the inspection bodies of its area. */
export const servedUnits = (actor: Actor): readonly string[] =>
  UNITS.filter(unit => servesUnit(actor.unit, unit.code)).map(unit => unit.code);

/** Staff see the cases in which a unit they work for takes part. */
export const mayRead = (actor: Actor, units: readonly string[]): boolean =>
  CASE_READERS.includes(actor.role) && (seesAll(actor) || units.some(unit => servesUnit(actor.unit, unit)));
