import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { RecalculateDeadlines } from '../commands';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { whenReceived } from './matter-received';

export const mayRecalculateDeadlines = (
  state: IntakeState,
  _by: Actor,
  _world: IntakeWorld,
): IntakeRejection | undefined => whenReceived(state, () => undefined);

/** Nothing happened in the matter: the handler counts its clocks with the new calendar and records what moved. */
export const recalculateDeadlines = (
  { by }: RecalculateDeadlines,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayRecalculateDeadlines(state, by, world);
  return refusal ? reject(refusal) : accept<IntakeFact>();
};
