import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { RecordFeedback } from '../commands';
import { findItem, idsOf } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { Dispatch, IntakeState, Matter, TriagedItem } from '../state';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';
import { suggested, suggestionFor } from './suggest';

export const mayRecordFeedback = (state: IntakeState, _by: Actor, _world: IntakeWorld): IntakeRejection | undefined =>
  whenReceived(state, ({ dispatches }) => (dispatches.length > 0 ? undefined : { code: 'feedback/unknown-dispatch' }));

/**
 * What a body did with what it was sent. An item that it does not take, and that has another way, comes back to the window:
 * somebody must tell the worker and route it anew (L1: never a silent rejection).
 */
export const recordFeedback = (
  { data, by, today }: RecordFeedback,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayRecordFeedback(state, by, world);
  if (refusal) return reject(refusal);
  const matter = matterOf(state);
  const dispatch = matter.dispatches.find(({ dispatchId }) => dispatchId === data.dispatchId);
  if (!dispatch) return reject({ code: 'feedback/unknown-dispatch', params: { dispatchId: data.dispatchId } });

  const { on, itemIds = dispatch.itemIds, ...told } = data;
  const basis = data.article ? [data.article] : [];
  const { body, unit } = dispatch;
  const returned = itemIds
    .map(itemId => findItem(matter, itemId))
    .filter(item => item !== undefined)
    .filter(item => isBack(item, dispatch, data.outcome));
  return accept<IntakeFact>(
    { type: 'FeedbackRecorded', data: { ...told, body, unit, itemIds }, on, basis },
    ...(returned.length > 0 ? [returnedToWindow(returned, data, dispatch)] : []),
    ...returned.map(item => suggestedAnew(item, matter, data, world, today)),
  );
};

const isBack = (
  { where, suggestion }: TriagedItem,
  dispatch: Dispatch,
  outcome: RecordFeedback['data']['outcome'],
): boolean => {
  if (where.place !== 'with-body' || where.dispatchId !== dispatch.dispatchId) return false;
  if (outcome === 'told-dispute-procedure') return true;
  const otherDoor = suggestion?.alternatives.some(way => way.body !== dispatch.body) ?? false;
  return (
    outcome === 'refused' && (otherDoor || (suggestion?.body !== dispatch.body && suggestion?.body !== 'elsewhere'))
  );
};

const returnedToWindow = (
  items: readonly TriagedItem[],
  { outcome, article, on }: RecordFeedback['data'],
  { body, unit }: Dispatch,
): IntakeFact => ({
  type: 'ItemsReturned',
  data: { itemIds: idsOf(items), by: body, unit, reasonCode: outcome, ...(article && { article }) },
  on,
  basis: article ? [article] : [],
});

/** Inspection has said that the dispute procedure is the way: weighed as a claim that belongs there. */
const suggestedAnew = (
  { item }: TriagedItem,
  matter: Matter,
  { outcome }: RecordFeedback['data'],
  world: IntakeWorld,
  today: RecordFeedback['today'],
): IntakeFact => {
  const told = outcome === 'told-dispute-procedure';
  const claim = told ? { ...item, facts: { ...item.facts, procedureUsed: 'arbitration' as const } } : item;
  return suggested(item, suggestionFor(claim, matter, today, world), today);
};
