import { accept, reject } from '@one-window/kernel';
import type { AttemptMediation } from '../commands';
import { openedHearing } from '../state/reading';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const respondentThere: Guard = state =>
  state.phase === 'running' && (openedHearing(state)?.defaultAgainst.length ?? 0) > 0
    ? { code: 'mediation/respondent-absent', article: '办案规则39条、71条' }
    : undefined;

export const mayAttemptMediation = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  respondentThere,
);

/** A29: mandatory before an award; impossible where the respondent stays away. */
export const attemptMediation = guarded(mayAttemptMediation, asRunning, ({ data, today }: AttemptMediation, state) => {
  const wrongDay = dayProblem(data.heldOn, { notBefore: state.acceptance.on, today });
  if (wrongDay) return reject(wrongDay);
  const hearingId = openedHearing(state)?.hearingId;
  return accept({
    type: 'HearingMediationAttempted',
    on: data.heldOn,
    basis: ['调解仲裁法42条', '办案规则71条'],
    data: { ...(hearingId !== undefined && { hearingId }), result: data.result },
  });
});
