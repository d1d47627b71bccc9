import { servesUnit } from '@one-window/contracts';
import type { Actor, Role } from '@one-window/kernel';

/** Who may open a case at all; the unit decides which. */
export const READERS: readonly Role[] = [
  'filing-officer',
  'institute-head',
  'commission-director',
  'commission',
  'arbitrator',
  'recorder',
  'supervisor',
];

/** The institute that holds the case, and supervision. Other bodies read it in one-window. */
export const maySee = (actor: Actor, unit: string): boolean =>
  actor.role === 'supervisor' || servesUnit(actor.unit, unit);
