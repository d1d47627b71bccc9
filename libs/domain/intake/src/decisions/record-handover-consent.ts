import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { RecordHandoverConsent } from '../commands';
import { foreignItems, idsOf } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { advisedElsewhere } from './advise-elsewhere';
import { matterOf, whenReceived } from './matter-received';

export const mayRecordHandoverConsent = (
  state: IntakeState,
  _by: Actor,
  world: IntakeWorld,
): IntakeRejection | undefined =>
  whenReceived(state, matter => {
    const foreign = foreignItems(matter, world);
    if (foreign.length === 0) return { code: 'handover/not-needed' };
    return foreign.some(({ where }) => !where.consentOn) ? undefined : { code: 'handover/consent-already-recorded' };
  });

/** Another area's office is competent: with the worker's consent we hand it over; else he is told where, in writing. */
export const recordHandoverConsent = (
  { data, by, today }: RecordHandoverConsent,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayRecordHandoverConsent(state, by, world);
  if (refusal) return reject(refusal);
  const { toUnit, given, signedOn = today } = data;
  const matter = matterOf(state);
  const items = foreignItems(matter, world).filter(({ where }) => where.unit === toUnit && !where.consentOn);
  if (items.length === 0) return reject({ code: 'handover/nothing-for-unit', params: { unit: toUnit } });

  const itemIds = idsOf(items);
  if (given)
    return accept<IntakeFact>({
      type: 'HandoverConsented',
      data: { itemIds, toUnit, signedOn },
      on: today,
      basis: BASIS,
    });
  const { offices } = world;
  const unit = { code: toUnit, name: offices.nameOf(toUnit), address: offices.addressOf(toUnit) };
  const advice = {
    agency: 'competent-unit',
    unit,
    reasonCode: 'handover-declined',
    article: '调解仲裁法21条；监察条例13条',
  } as const;
  return accept<IntakeFact>(
    { type: 'HandoverDeclined', data: { itemIds, toUnit }, on: today, basis: BASIS },
    ...items.map((item, index) => advisedElsewhere(matter, item, advice, index + 1, today)),
  );
};

/** 全域受理 is policy; giving data to another office needs a ground and notice. */
const BASIS: readonly string[] = ['首接负责制（全域受理）', '个人信息保护法23条'];
