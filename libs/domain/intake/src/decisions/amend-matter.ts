import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { ClaimItem } from '../claim-item';
import type { AmendMatter } from '../commands';
import { findItem, isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState, Matter } from '../state';
import { subjectFault } from '../subject';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';
import { suggested, suggestionFor } from './suggest';

export const mayAmendMatter = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, matter => (matter.items.some(isOnDesk) ? undefined : { code: 'matter/handed-on' }));

/** Puts right what was told, as long as something lies at the window; what a body holds is the body's own record. */
export const amendMatter = (
  { data, by, today }: AmendMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayAmendMatter(state, by, world);
  if (refusal) return reject(refusal);
  const matter = matterOf(state);
  const { claims = [], ...content } = data;
  const fault = faultIn(claims, matter);
  if (fault) return reject(fault);

  const items = numbered(claims, matter);
  const told = { ...matter, ...content };
  const onDesk = matter.items
    .filter(isOnDesk)
    .filter(({ item }) => !items.some(({ itemId }) => itemId === item.itemId));
  const reweighed = onDesk.flatMap(({ item, suggestion }) => {
    const next = suggestionFor(item, told, today, world);
    return JSON.stringify(next) === JSON.stringify(suggestion) ? [] : [suggested(item, next, today)];
  });
  return accept<IntakeFact>(
    {
      type: 'MatterAmended',
      data: { ...content, ...(items.length > 0 && { items }) },
      on: today,
      basis: ['办案规则29条'],
    },
    ...items.map(item => suggested(item, suggestionFor(item, told, today, world), today)),
    ...reweighed,
  );
};

type Amended = NonNullable<AmendMatter['data']['claims']>;

const numbered = (claims: Amended, matter: Matter): readonly ClaimItem[] => {
  const before = matter.items.length;
  const added = claims.filter(({ itemId }) => itemId === undefined);
  return claims.map(claim => ({ ...claim, itemId: claim.itemId ?? `c${before + added.indexOf(claim) + 1}` }));
};

const faultIn = (claims: Amended, matter: Matter): IntakeRejection | undefined => {
  for (const [index, claim] of claims.entries()) {
    const fault = subjectFault(claim);
    if (fault) return { code: fault, params: { claim: index + 1 } };
    if (claim.itemId === undefined) continue;
    const item = findItem(matter, claim.itemId);
    if (!item) return { code: 'item/unknown', params: { itemId: claim.itemId } };
    if (!isOnDesk(item)) return { code: 'item/handed-on', params: { itemId: claim.itemId } };
  }
  return undefined;
};
