import { accept, reject, type Actor, type Decision, type LocalDate } from '@one-window/kernel';
import type { SendPackage } from '../commands';
import { foreignItems, idsOf, listed, type DecidedItem } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { Body } from '../routing/suggestion';
import type { IntakeState, Matter } from '../state';
import type { TransferPackage } from '../transfer-package';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';

export const maySendPackage = (state: IntakeState, _by: Actor, world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, matter => {
    const foreign = foreignItems(matter, world);
    if (foreign.length === 0) return { code: 'handover/not-needed' };
    return foreign.some(({ where }) => where.consentOn)
      ? undefined
      : { code: 'handover/consent-missing', params: { items: listed(foreign) } };
  });

/** The hand-over is not done until the other side has accepted or refused it. */
export const sendPackage = (
  { data, by, today }: SendPackage,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = maySendPackage(state, by, world);
  if (refusal) return reject(refusal);
  const matter = matterOf(state);
  const forUnit = foreignItems(matter, world).filter(({ where }) => where.unit === data.toUnit);
  const [first] = forUnit;
  if (!first || first.where.body === 'elsewhere')
    return reject({ code: 'handover/nothing-for-unit', params: { unit: data.toUnit } });
  const agreed = forUnit.filter(({ where }) => where.consentOn);
  const consentOn = agreed[0]?.where.consentOn;
  if (!consentOn) return reject({ code: 'handover/consent-missing', params: { items: listed(forUnit) } });

  const sent = packageOf(state, matter, agreed, first.where.body, data.toUnit, consentOn);
  return accept<IntakeFact>({ type: 'PackageSent', data: { package: sent }, on: today, basis: sent.legalBasis });
};

const LEGAL_BASIS: Readonly<Record<Body, readonly string[]>> = {
  arbitration: ['调解仲裁法21条', '办案规则8条'],
  inspection: ['监察条例13条', '保障农民工工资支付条例10条'],
};

const packageOf = (
  state: IntakeState,
  matter: Matter,
  items: readonly DecidedItem[],
  body: Body,
  toUnit: string,
  consentOn: LocalDate,
): TransferPackage => ({
  packageNo: `${matter.receiptNo}-移${matter.packages.length + 1}`,
  fromUnit: matter.windowUnit,
  toUnit,
  body,
  legalBasis: LEGAL_BASIS[body],
  reasonCode: 'other-area-competent',
  consent: { given: true, on: consentOn },
  originalReceivedOn: matter.receivedOn,
  itemIds: idsOf(items),
  claimItems: items.map(({ item }) => item),
  applicant: matter.applicant,
  employer: matter.employer,
  story: matter.story,
  materials: matter.materials,
  noticesIssued: matter.notices,
  factsEstablished: [],
  deadlinesRunning: Object.values(state.deadlines)
    .filter(({ status }) => status === 'running')
    .map(({ ruleId, dueOn }) => ({ ruleId, dueOn })),
  limitation: items.flatMap(({ item, suggestion }) =>
    suggestion?.limitationEndsOn ? [{ itemId: item.itemId, endsOn: suggestion.limitationEndsOn }] : [],
  ),
  flags: matter.flags,
});
