import { accept, reject, type Actor, type Decision } from '@one-window/kernel';
import type { RequestCompletion } from '../commands';
import { isOnDesk } from '../desk';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState } from '../state';
import type { IntakeWorld } from '../world';
import { matterOf, whenReceived } from './matter-received';

export const mayRequestCompletion = (
  state: IntakeState,
  _by: Actor,
  _world: IntakeWorld,
): IntakeRejection | undefined =>
  whenReceived(state, ({ completion, items }) => {
    // 办案规则29条: what is missing is told once and completely.
    if (completion)
      return {
        code: 'completion/already-requested',
        article: '办案规则29条',
        params: { noticeNo: completion.noticeNo },
      };
    return items.some(isOnDesk) ? undefined : { code: 'matter/handed-on' };
  });

/** One written list of all that is missing. It never holds up the hand-over: the body may be told of the gap. */
export const requestCompletion = (
  { data, by, today }: RequestCompletion,
  state: IntakeState,
  world: IntakeWorld,
): Decision<IntakeFact, IntakeRejection> => {
  const refusal = mayRequestCompletion(state, by, world);
  if (refusal) return reject(refusal);
  const noticeNo = `${matterOf(state).receiptNo}-补1`;
  return accept<IntakeFact>({
    type: 'CompletionRequested',
    data: { ...data, noticeNo },
    on: today,
    basis: ['办案规则29条'],
  });
};
