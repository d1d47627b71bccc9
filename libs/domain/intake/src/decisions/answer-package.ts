import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { AcceptPackage, RefusePackage } from '../commands';
import { findItem, waitingPackages } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState, Matter, SentPackage } from '../state';
import type { IntakeWorld } from '../world';
import { handedToBody } from './hand-to-body';
import { matterOf, whenReceived } from './matter-received';

/** The office it is addressed to, or a window of that office's area. */
const isAddressed = ({ package: { toUnit, fromUnit } }: SentPackage, by: Actor, { offices }: IntakeWorld): boolean =>
  by.unit === toUnit || (by.unit !== fromUnit && offices.areaOf(by.unit) === offices.areaOf(toUnit));

const mayAnswerPackage = (state: IntakeState, by: Actor, world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, matter => {
    const waiting = waitingPackages(matter);
    if (waiting.length === 0) return { code: 'package/none-waiting' };
    return waiting.some(sent => isAddressed(sent, by, world))
      ? undefined
      : { code: 'package/not-addressed', params: { units: waiting.map(sent => sent.package.toUnit).join('、') } };
  });

export const mayAcceptPackage = mayAnswerPackage;
export const mayRefusePackage = mayAnswerPackage;

/** The receiver opens its own case, which refers to the package and never edits it. */
export const acceptPackage = (
  { data, by, today }: AcceptPackage,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const found = findAnswerable(data.packageNo, state, by, world);
  if ('code' in found) return reject(found);
  const { matter, sent } = found;
  const { packageNo, body, toUnit, claimItems, legalBasis } = sent.package;
  return accept<IntakeFact>(
    { type: 'PackageAccepted', data: { packageNo, unit: toUnit }, on: today, basis: legalBasis },
    handedToBody(matter, { body, unit: toUnit, items: claimItems, packageNo }, 1, today),
  );
};

/** One return to the window is allowed; after that the coordinator designates (domain.md §5.3). */
export const refusePackage = (
  { data, by, today }: RefusePackage,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const found = findAnswerable(data.packageNo, state, by, world);
  if ('code' in found) return reject(found);
  if (data.reason.trim() === '') return reject({ code: 'package/reason-missing' });
  const { matter, sent } = found;
  const { packageNo, body, toUnit, itemIds, legalBasis } = sent.package;
  const refused: IntakeFact = {
    type: 'PackageRefused',
    data: { packageNo, unit: toUnit, reason: data.reason },
    on: today,
    basis: legalBasis,
  };
  const refusedBy = [...new Set(itemIds.flatMap(itemId => findItem(matter, itemId)?.refusedBy ?? [])), toUnit];
  if (bouncesOf(matter, itemIds) < world.parameters.bouncesAllowed) return accept<IntakeFact>(refused);
  return accept<IntakeFact>(refused, {
    type: 'HandoverEscalated',
    data: { itemIds, body, refusedBy },
    on: today,
    basis: ['首接负责制（全域受理）'],
  });
};

const bouncesOf = (matter: Matter, itemIds: readonly string[]): number =>
  Math.max(0, ...itemIds.map(itemId => findItem(matter, itemId)?.refusedBy.length ?? 0));

const findAnswerable = (
  packageNo: string,
  state: IntakeState,
  by: Actor,
  world: IntakeWorld,
): IntakeRejection | { readonly matter: Matter; readonly sent: SentPackage } => {
  const refusal = mayAnswerPackage(state, by, world);
  if (refusal) return refusal;
  const matter = matterOf(state);
  const sent = matter.packages.find(one => one.package.packageNo === packageNo);
  if (!sent) return { code: 'package/unknown', params: { packageNo } };
  if (sent.answer !== 'none') return { code: 'package/already-answered', params: { packageNo, answer: sent.answer } };
  return isAddressed(sent, by, world)
    ? { matter, sent }
    : { code: 'package/not-addressed', params: { units: sent.package.toUnit } };
};
