import { InvariantBroken, reject, type Actor, type Decision } from '@one-window/kernel';
import type { ConfirmRoute, OverrideRoute, RouteChoice } from '../commands';
import { findItem, isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { chooseRoute } from './choose-route';
import { matterOf, whenReceived } from './matter-received';

export const mayConfirmRoute = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ items }) => {
    const open = items.filter(({ where }) => where.place === 'window');
    if (open.length === 0) return { code: 'items/nothing-at-window' };
    return open.some(({ suggestion }) => suggestion?.body !== 'clerk-decides')
      ? undefined
      : { code: 'route/clerk-must-decide' };
  });

export const mayOverrideRoute = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ items }) => (items.some(isChangeable) ? undefined : { code: 'items/nothing-at-window' }));

const isChangeable = (item: Parameters<typeof isOnDesk>[0]): boolean =>
  isOnDesk(item) && item.where.place !== 'escalated';

export const confirmRoute = (
  { data, by, today }: ConfirmRoute,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayConfirmRoute(state, by, world);
  const choice: RouteChoice = { kind: 'confirm', ...(data.unit && { unit: data.unit }) };
  return refusal ? reject(refusal) : decided(data.itemId, choice, state, today, world);
};

/** Another way than the suggested one: always with a reason (domain.md §6.3). */
export const overrideRoute = (
  { data: { itemId, ...choice }, by, today }: OverrideRoute,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayOverrideRoute(state, by, world);
  return refusal ? reject(refusal) : decided(itemId, { kind: 'override', ...choice }, state, today, world);
};

const decided = (
  itemId: string,
  choice: RouteChoice,
  state: IntakeState,
  today: ConfirmRoute['today'],
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const matter = matterOf(state);
  const triaged = findItem(matter, itemId);
  if (!triaged) return reject({ code: 'item/unknown', params: { itemId } });
  if (!isChangeable(triaged)) return reject({ code: 'item/handed-on', params: { itemId } });
  const { item, suggestion, refusedBy } = triaged;
  if (!suggestion) throw new InvariantBroken('an item was received without a suggestion', { itemId });
  return chooseRoute({ item, suggestion, refusedBy }, choice, matter, today, world);
};
