import { accept, isAfter, reject, type Actor, type Decision } from '@one-window/kernel';
import type { ClaimItem } from '../claim-item';
import type { RegisterMatter } from '../commands';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import { subjectFault } from '../subject';
import type { IntakeWorld } from '../world';
import { chooseRoute } from './choose-route';
import { suggested, suggestionFor } from './suggest';

export const mayRegisterMatter = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  state.stage === 'absent'
    ? undefined
    : { code: 'matter/already-registered', params: { receiptNo: state.matter.receiptNo } };

/** Receives whatever is brought, gives a receipt at once, and suggests a way for each claim (首问负责). */
export const registerMatter = (
  { data, by, today }: RegisterMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayRegisterMatter(state, by, world) ?? faultOf(data, today);
  if (refusal) return reject(refusal);

  const { claims, receivedOn, ...content } = data;
  const items = claims.map(({ claim }, index): ClaimItem => ({ ...claim, itemId: `c${index + 1}` }));
  const facts: IntakeFact[] = [
    {
      type: 'WindowReceived',
      data: { ...content, windowUnit: by.unit, items },
      on: receivedOn,
      basis: ['办案规则29条', '监察条例9条', '保障农民工工资支付条例10条'],
    },
  ];
  for (const [index, item] of items.entries()) {
    const suggestion = suggestionFor(item, data, receivedOn, world);
    facts.push(suggested(item, suggestion, today));
    const route = claims[index]?.route;
    if (!route) continue;
    const chosen = chooseRoute(
      { item, suggestion, refusedBy: [] },
      route,
      { ...data, windowUnit: by.unit },
      today,
      world,
    );
    if (chosen.kind === 'rejected') return chosen;
    facts.push(...chosen.events);
  }
  return accept(...facts);
};

const faultOf = (data: RegisterMatter['data'], today: RegisterMatter['today']): IntakeRejection | undefined => {
  if (isAfter(data.receivedOn, today)) return { code: 'receipt/in-future', params: { receivedOn: data.receivedOn } };
  for (const [index, { claim }] of data.claims.entries()) {
    const fault = subjectFault(claim);
    if (fault) return { code: fault, params: { claim: index + 1 } };
  }
  return undefined;
};
