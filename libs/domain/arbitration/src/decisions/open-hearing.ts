import { accept, reject } from '@one-window/kernel';
import type { OpenHearing } from '../commands';
import { partiesNamed } from '../naming';
import type { ArbitrationRejection } from '../rejections';
import type { Hearing } from '../state/hearing';
import type { Running } from '../state/proceeding';
import { currentHearing } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, inRunning, notDecided, notSuspended, sits, tribunalFormed } from './stages';
import { hearingPlanned } from './waive-notice-period';

/** ARB-INV-3: everybody has the notice in time, or agreed to less; simplified handling is free in this (RULES 60). */
const everybodyNotified: Guard = state => {
  if (state.phase !== 'running' || state.procedure.kind === 'simplified') return undefined;
  const hearing = currentHearing(state);
  const open = hearing?.partyIds.filter(party => !hearing.waivers.includes(party)) ?? [];
  const unserved = open.filter(party => !hearing?.notices[party]);
  if (unserved.length > 0)
    return { code: 'hearing/notice-unserved', article: '办案规则38条', params: partiesNamed(unserved) };
  const late = open.filter(party => hearing?.notices[party]?.inTime === false);
  return late.length > 0
    ? { code: 'hearing/notice-late', article: '调解仲裁法35条；办案规则38条', params: partiesNamed(late) }
    : undefined;
};

export const mayOpenHearing = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  hearingPlanned,
  everybodyNotified,
);

/** A26: attendance checked, rights told, and the recusal question asked and answered, as a step of its own. */
export const openHearing = guarded(mayOpenHearing, asRunning, ({ data, today }: OpenHearing, state) => {
  const hearing = currentHearing(state);
  if (!hearing || hearing.hearingId !== data.hearingId) return reject({ code: 'hearing/unknown' });
  if (today < hearing.heldOn) return reject({ code: 'hearing/not-yet', params: { heldOn: hearing.heldOn, today } });
  const wrong = attendanceProblem(data, hearing) ?? recusalProblem(data, state);
  if (wrong) return reject(wrong);
  const { hearingId } = data;
  const basis = ['办案规则41条', '调解仲裁法33条'];
  return accept(
    { type: 'HearingOpened', on: hearing.heldOn, basis, data: { hearingId, attendance: data.attendance } },
    { type: 'RecusalAsked', on: hearing.heldOn, basis, data: { hearingId, answers: data.recusalAnswers } },
  );
});

const attendanceProblem = (
  { attendance }: OpenHearing['data'],
  { partyIds }: Hearing,
): ArbitrationRejection | undefined => {
  const missing = partyIds.filter(party => !attendance.some(({ partyId }) => partyId === party));
  return missing.length > 0 || attendance.length !== partyIds.length
    ? { code: 'hearing/attendance-incomplete', article: '办案规则41条', params: partiesNamed(missing) }
    : undefined;
};

const recusalProblem = (
  { attendance, recusalAnswers }: OpenHearing['data'],
  { tribunal }: Running,
): ArbitrationRejection | undefined => {
  const unasked = attendance.filter(
    ({ partyId, present }) => present && !recusalAnswers.some(answer => answer.partyId === partyId),
  );
  if (unasked.length > 0)
    return {
      code: 'hearing/recusal-unasked',
      article: '办案规则41条',
      params: partiesNamed(unasked.map(({ partyId }) => partyId)),
    };
  const officers = [...(tribunal?.members ?? []), ...(tribunal ? [tribunal.recorder] : [])];
  const strange = recusalAnswers.find(
    ({ answer, against }) => answer === 'requested' && !officers.some(({ accountId }) => accountId === against),
  );
  return strange
    ? { code: 'recusal/against-unknown', article: '调解仲裁法33条', params: { partyId: strange.partyId } }
    : undefined;
};
