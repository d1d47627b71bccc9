import { accept, mayTake, passedOn, reject, taken, type Actor, type Decision } from '@one-window/kernel';
import type { ClaimMatter, ReassignMatter } from '../commands';
import { isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState, Matter } from '../state';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';

/** Nothing is carried at the window once it has left the desk. */
const left = ({ items }: Matter): IntakeRejection | undefined =>
  items.some(isOnDesk) ? undefined : { code: 'items/nothing-at-window' };

export const mayClaimMatter = (state: IntakeState, by: Actor, { parameters }: IntakeWorld) =>
  whenReceived(state, matter => left(matter) ?? mayTake(matter.handlers, by, parameters.caseHandlers));

/** 领取: a clerk of the window takes what lies on the desk. */
export const claimMatter = (
  { by, today }: ClaimMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayClaimMatter(state, by, world);
  return refusal ? reject(refusal) : accept<IntakeFact>(taken(by, today));
};

export const mayReassignMatter = (state: IntakeState, _by: Actor, _world: IntakeWorld) => whenReceived(state, left);

/** 转派: to a colleague of the same window. */
export const reassignMatter = (
  { data, by, today }: ReassignMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayReassignMatter(state, by, world);
  if (refusal) return reject(refusal);
  const { handlers, windowUnit } = matterOf(state);
  return passedOn(handlers, data, { unit: windowUnit, roles: world.parameters.caseHandlers, on: today });
};
