import type { GetArbitrationCaseAnswer } from '@one-window/contracts';
import type { Hearing, Proceeding } from '@one-window/domain-arbitration';
import { runningOf } from './claim-views';

type HearingView = GetArbitrationCaseAnswer['hearings'][number];

export const hearingViews = (state: Proceeding): HearingView[] => (runningOf(state)?.hearings ?? []).map(hearingView);

/** One sitting, party by party: notice, waiver, presence, default, last word, signature. */
const hearingView = (hearing: Hearing): HearingView => {
  const { hearingId, status, heldOn, time, place } = hearing;
  const opened = 'attendance' in hearing ? hearing : undefined;
  return {
    ...{ hearingId, status, heldOn, time, place },
    public: hearing.openness.kind === 'public',
    ...(hearing.openness.kind === 'closed' && { closedReason: hearing.openness.reason }),
    parties: hearing.partyIds.map(partyId => ({
      partyId,
      notice: hearing.notices[partyId],
      waived: hearing.waivers.includes(partyId),
      present: opened?.attendance.find(entry => entry.partyId === partyId)?.present,
      absence: hearing.absences[partyId],
      inDefault: opened?.defaultAgainst.includes(partyId) === true,
      record: opened?.signatures[partyId],
      finalOpinionGiven: opened?.finalOpinions.includes(partyId) === true,
    })),
    recusalPending: [...(opened?.recusalPending ?? [])],
  };
};
