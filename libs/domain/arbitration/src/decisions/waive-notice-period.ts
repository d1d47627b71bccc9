import { accept, reject } from '@one-window/kernel';
import type { WaiveNoticePeriod } from '../commands';
import { currentHearing } from '../state/reading';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, inRunning, notDecided, notSuspended } from './stages';

/** A sitting is planned and not opened yet. */
export const hearingPlanned: Guard = state =>
  state.phase === 'running' && currentHearing(state)?.status !== 'scheduled'
    ? { code: 'hearing/not-scheduled', article: '办案规则38条' }
    : undefined;

export const mayWaiveNoticePeriod = firstOf(inRunning, notSuspended, notDecided, hearingPlanned);

/** A party's written consent to less than five clear working days. */
export const waiveNoticePeriod = guarded(
  mayWaiveNoticePeriod,
  asRunning,
  ({ data, today }: WaiveNoticePeriod, state) => {
    const hearing = currentHearing(state);
    if (hearing?.hearingId !== data.hearingId) return reject({ code: 'hearing/unknown' });
    if (!hearing.partyIds.includes(data.partyId))
      return reject({ code: 'party/unknown', params: { partyId: data.partyId } });
    if (hearing.waivers.includes(data.partyId)) return reject({ code: 'waiver/already-recorded' });
    const wrongDay = dayProblem(data.waivedOn, { notBefore: state.acceptance.on, today });
    if (wrongDay) return reject(wrongDay);
    return accept({
      type: 'NoticePeriodWaived',
      on: data.waivedOn,
      basis: ['办案规则38条'],
      data: { hearingId: data.hearingId, partyId: data.partyId, proof: data.proof },
    });
  },
);
