import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { DesignateUnit } from '../commands';
import { findItem } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { handedToBody } from './hand-to-body';
import { JURISDICTION } from './choose-route';
import { matterOf, whenReceived } from './matter-received';

export const mayDesignateUnit = (state: IntakeState, by: Actor, world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ items }) => {
    if (!items.some(({ where }) => where.place === 'escalated')) return { code: 'handover/not-escalated' };
    // 办案规则9条, 监察条例13条: the common superior designates.
    return world.offices.coordinates(by.unit)
      ? undefined
      : { code: 'designation/not-coordinator', article: '办案规则9条；监察条例13条' };
  });

/** Nobody wanted it twice: the common superior says whose it is, and that office must take it. */
export const designateUnit = (
  { data, by, today }: DesignateUnit,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayDesignateUnit(state, by, world);
  if (refusal) return reject(refusal);
  const { itemIds, unit, reason } = data;
  if (reason.trim() === '') return reject({ code: 'designation/reason-missing' });
  const matter = matterOf(state);
  const items = itemIds.map(itemId => findItem(matter, itemId));
  const escalated = items.flatMap(item =>
    item?.where.place === 'escalated' ? [{ item: item.item, body: item.where.body }] : [],
  );
  const [first] = escalated;
  if (!first || escalated.length < itemIds.length) return reject({ code: 'handover/not-escalated' });
  const { body } = first;
  const area = world.offices.areaOf(unit);
  if (escalated.some(one => one.body !== body) || !area || world.offices.competent(body, area) !== unit) {
    return reject({ code: 'route/unit-not-competent', article: JURISDICTION[body], params: { unit } });
  }
  const basis = ['办案规则9条', '监察条例13条'];
  return accept<IntakeFact>(
    { type: 'UnitDesignated', data: { itemIds, unit, reason }, on: today, basis },
    handedToBody(matter, { body, unit, items: escalated.map(one => one.item) }, 1, today),
  );
};
