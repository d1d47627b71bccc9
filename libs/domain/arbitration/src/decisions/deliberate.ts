import { accept, reject } from '@one-window/kernel';
import type { Deliberate } from '../commands';
import type { Tribunal } from '../events/hearing';
import type { Vote } from '../events/outcome';
import { openedHearing } from '../state/reading';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

/** The hearing is over: only then may the tribunal deliberate or award. */
export const debateClosed: Guard = state =>
  state.phase === 'running' && openedHearing(state)?.status !== 'debate-closed'
    ? { code: 'award/hearing-not-closed', article: '办案规则41条、52条' }
    : undefined;
const ofThree: Guard = state =>
  state.phase === 'running' && state.tribunal?.composition === 'sole'
    ? { code: 'deliberation/sole-arbitrator', article: '调解仲裁法45条' }
    : undefined;
const notYet: Guard = state =>
  state.phase === 'running' && state.deliberation ? { code: 'deliberation/already-held' } : undefined;

export const mayDeliberate = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  ofThree,
  debateClosed,
  notYet,
);

/** A32, internal volume: the majority decides, dissent is recorded; without a majority the presiding arbitrator does. */
export const deliberate = guarded(mayDeliberate, asRunning, ({ data, today }: Deliberate, state) => {
  const { tribunal } = state;
  const hearing = openedHearing(state);
  if (!tribunal || !hearing) return reject({ code: 'award/hearing-not-closed' });
  const wrongDay = dayProblem(data.heldOn, { notBefore: hearing.openedOn, today });
  if (wrongDay) return reject(wrongDay);
  const voters = data.votes.map(({ accountId }) => accountId);
  const complete =
    voters.length === tribunal.members.length && tribunal.members.every(({ accountId }) => voters.includes(accountId));
  if (!complete) return reject({ code: 'deliberation/votes-incomplete', article: '办案规则52条' });
  const decidedBy = deciding(data.votes, tribunal);
  if (!decidedBy) return reject({ code: 'deliberation/not-carried', article: '调解仲裁法45条' });
  return accept({
    type: 'DeliberationRecorded',
    on: data.heldOn,
    basis: ['调解仲裁法45条', '办案规则52条'],
    data: { votes: data.votes, proposal: data.proposal, decidedBy },
  });
});

const deciding = (
  votes: readonly Vote[],
  { presiding }: Tribunal,
): 'unanimous' | 'majority' | 'presiding' | undefined => {
  const inFavour = votes.filter(({ vote }) => vote === 'for');
  if (inFavour.length === votes.length) return 'unanimous';
  if (inFavour.length * 2 > votes.length) return 'majority';
  return inFavour.some(({ accountId }) => accountId === presiding.accountId) ? 'presiding' : undefined;
};
