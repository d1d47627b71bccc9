import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { WithdrawMatter } from '../commands';
import { findItem, idsOf, isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';

export const mayWithdrawMatter = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ items }) => (items.some(isOnDesk) ? undefined : { code: 'items/nothing-at-window' }));

/** The worker takes back what no body has yet. What a body has is withdrawn there, by that body's law. */
export const withdrawMatter = (
  { data, by, today }: WithdrawMatter,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayWithdrawMatter(state, by, world);
  if (refusal) return reject(refusal);
  const matter = matterOf(state);
  const itemIds = data.itemIds ?? idsOf(matter.items.filter(isOnDesk));
  for (const itemId of itemIds) {
    const item = findItem(matter, itemId);
    if (!item) return reject({ code: 'item/unknown', params: { itemId } });
    if (!isOnDesk(item)) return reject({ code: 'item/handed-on', params: { itemId } });
  }
  return accept<IntakeFact>({
    type: 'ItemsWithdrawn',
    data: { itemIds, ...(data.reason !== undefined && { reason: data.reason }) },
    on: today,
    basis: ['调解仲裁法4条'],
  });
};
