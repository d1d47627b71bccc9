import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { AddMaterials, CompleteMatter } from '../commands';
import { isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { whenReceived } from './matter-received';

export const mayCompleteMatter = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ completion }) =>
    completion && !completion.completedOn ? undefined : { code: 'completion/not-requested' },
  );

/** What the one list asked for has come. */
export const completeMatter = (
  { data, by, today }: CompleteMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayCompleteMatter(state, by, world);
  return refusal
    ? reject(refusal)
    : accept<IntakeFact>({ type: 'MatterCompleted', data, on: today, basis: ['办案规则29条'] });
};

export const mayAddMaterials = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ items }) => (items.some(isOnDesk) ? undefined : { code: 'matter/handed-on' }));

/** Brought without having been asked for. Once everything is handed on, materials go to the body itself. */
export const addMaterials = (
  { data, by, today }: AddMaterials,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayAddMaterials(state, by, world);
  return refusal
    ? reject(refusal)
    : accept<IntakeFact>({ type: 'MaterialsAdded', data, on: today, basis: ['办案规则29条'] });
};
