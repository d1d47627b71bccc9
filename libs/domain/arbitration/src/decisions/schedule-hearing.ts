import { accept, reject } from '@one-window/kernel';
import type { ScheduleHearing } from '../commands';
import { calendarKnows, clearWorkingDaysBetween } from '../counting';
import type { Openness } from '../events/hearing';
import { allOf } from '../parties';
import { currentHearing } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const noSittingUnderWay: Guard = state => {
  if (state.phase !== 'running') return undefined;
  const hearing = currentHearing(state);
  if (hearing?.status === 'open') return { code: 'hearing/opened', params: { hearingId: hearing.hearingId } };
  return hearing?.status === 'debate-closed' ? { code: 'hearing/debate-closed' } : undefined;
};

export const mayScheduleHearing = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  noSittingUnderWay,
);

/** Closed only for a reason: the parties agreed, or a secret or privacy is at stake (LMAA 26). */
const opennessOf = ({ public: open, closedReason = '' }: ScheduleHearing['data']): Openness | undefined => {
  if (open) return { kind: 'public' };
  return closedReason === '' ? undefined : { kind: 'closed', reason: closedReason };
};

/**
 * A24: date and place, with a written notice to every party. Five clear working days must lie between today and the
 * hearing, or nobody could be served in time; less only in simplified handling or where every party agreed.
 */
export const scheduleHearing = guarded(
  mayScheduleHearing,
  asRunning,
  ({ data, today }: ScheduleHearing, state, { calendar, parameters }) => {
    const planned = currentHearing(state);
    const absent = planned !== undefined && Object.keys(planned.absences).length > 0;
    if (planned?.status === 'scheduled' && planned.heldOn >= today && !absent)
      return reject({ code: 'hearing/already-scheduled', params: { heldOn: planned.heldOn } });
    const openness = opennessOf(data);
    if (!openness) return reject({ code: 'hearing/closed-without-reason', article: '调解仲裁法26条' });
    if (data.heldOn < today) return reject({ code: 'hearing/date-past', params: { heldOn: data.heldOn, today } });
    if (!calendarKnows(data.heldOn, calendar))
      return reject({ code: 'calendar/year-unknown', params: { year: data.heldOn.slice(0, 4) } });
    const parties = allOf(state.application.parties);
    const clear = clearWorkingDaysBetween(today, data.heldOn, calendar);
    const everybodyAgrees = parties.every(party => data.waivers.some(({ partyId }) => partyId === party));
    const needed = parameters.hearingNoticeClearDays;
    if (clear < needed && state.procedure.kind === 'ordinary' && !everybodyAgrees)
      return reject({
        code: 'hearing/notice-too-short',
        article: '调解仲裁法35条；办案规则38条',
        params: { clear, needed, heldOn: data.heldOn },
      });
    const foreign = data.waivers.find(({ partyId }) => !parties.includes(partyId));
    if (foreign) return reject({ code: 'party/unknown', params: { partyId: foreign.partyId } });
    const basis = ['办案规则38条', '调解仲裁法35条'];
    const { hearingId, heldOn, time, place } = data;
    return accept(
      {
        type: 'HearingScheduled',
        on: today,
        basis,
        data: {
          hearingId,
          documentId: refOf(data.documents, 'hearing-notice').documentId,
          heldOn,
          time,
          place,
          openness,
          noticePeriodFree: state.procedure.kind === 'simplified',
          partyIds: parties,
        },
      },
      documentIssued(data.documents, 'hearing-notice', today, parties, basis, hearingId),
      ...data.waivers.map(({ partyId, proof }) => ({
        type: 'NoticePeriodWaived' as const,
        on: today,
        basis,
        data: { hearingId, partyId, proof },
      })),
    );
  },
);
