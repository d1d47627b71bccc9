import { waitingPackages } from './desk';
import type { IntakeState, Matter, TriagedItem } from './state';

/** Where a matter stands as a whole, by what most needs somebody. */
export type MatterStage =
  | 'absent'
  | 'escalated'
  | 'returned'
  | 'completion-requested'
  | 'received'
  | 'decided'
  | 'handed-over'
  | 'dispatched'
  | 'settled'
  | 'withdrawn';

export const stageOf = (state: IntakeState): MatterStage => {
  if (state.stage === 'absent') return 'absent';
  const { matter } = state;
  const has = (place: TriagedItem['where']['place']): boolean =>
    matter.items.some(({ where }) => where.place === place);
  if (has('escalated')) return 'escalated';
  if (matter.items.some(({ where, returned }) => where.place === 'window' && returned)) return 'returned';
  if (has('window')) return matter.completion && !matter.completion.completedOn ? 'completion-requested' : 'received';
  if (has('decided')) return 'decided';
  if (waitingPackages(matter).length > 0) return 'handed-over';
  if (matter.items.every(({ where }) => where.place === 'withdrawn')) return 'withdrawn';
  return isSettled(matter) ? 'settled' : 'dispatched';
};

/** Nothing more for the window to follow: every item was taken, refused or told elsewhere in writing, or withdrawn. */
export const isSettled = (matter: Matter): boolean =>
  matter.items.every(({ where }) => {
    if (where.place !== 'with-body') return where.place === 'told-elsewhere' || where.place === 'withdrawn';
    const dispatch = matter.dispatches.find(({ dispatchId }) => dispatchId === where.dispatchId);
    return (dispatch?.feedback.length ?? 0) > 0;
  });
