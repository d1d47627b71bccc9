import { InvariantBroken, type Evolutions, type Fact } from '@one-window/kernel';
import type { HearingFact } from '../events/hearing';
import { endedBy, opened } from './evolve-preliminary';
import type { Hearing, OpenedHearing } from './hearing';
import { isOpened } from './hearing';
import type { ArbitrationState, Running } from './proceeding';

export const running = (state: ArbitrationState, fact: Fact): Running => {
  if (state.phase !== 'running') throw new InvariantBroken(`${fact.type} in a case that is not running`);
  return state;
};

const atHearing = (state: Running, hearingId: string, change: (hearing: Hearing) => Hearing): Running => ({
  ...state,
  hearings: state.hearings.map(hearing => (hearing.hearingId === hearingId ? change(hearing) : hearing)),
});
const atOpened = (state: Running, hearingId: string, change: (hearing: OpenedHearing) => OpenedHearing): Running =>
  atHearing(state, hearingId, hearing => {
    if (!isOpened(hearing)) throw new InvariantBroken('a fact of a hearing that was not opened', { hearingId });
    return change(hearing);
  });

export const hearingEvolutions: Evolutions<ArbitrationState, HearingFact> = {
  DefenceFiled: (state, fact) => ({
    ...running(state, fact),
    defences: [...running(state, fact).defences, fact.data.partyId],
  }),
  SimplifiedProcedureChosen: (state, fact) => ({
    ...running(state, fact),
    procedure: { kind: 'simplified', ground: fact.data.ground, defenceDays: fact.data.defenceDays },
  }),
  ConvertedToOrdinary: (state, fact) => ({ ...running(state, fact), procedure: { kind: 'ordinary' } }),
  TribunalFormed: (state, fact) => {
    const { composition, members, presiding, recorder } = fact.data;
    return { ...running(state, fact), tribunal: { composition, members, presiding, recorder } };
  },
  HearingScheduled: (state, fact) => {
    const { hearingId, documentId, heldOn, time, place, openness, partyIds } = fact.data;
    const plan = { hearingId, documentId, heldOn, time, place, openness, partyIds };
    const now = running(state, fact);
    return {
      ...now,
      hearings: [
        ...now.hearings.map(hearing => (isOpened(hearing) ? hearing : { ...hearing, status: 'lapsed' as const })),
        { ...plan, status: 'scheduled', notices: {}, waivers: [], absences: {} },
      ],
    };
  },
  NoticePeriodWaived: (state, fact) =>
    atHearing(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      waivers: [...hearing.waivers, fact.data.partyId],
    })),
  HearingOpened: (state, fact) =>
    atHearing(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      status: 'open',
      openedOn: fact.on,
      attendance: fact.data.attendance,
      recusalPending: [],
      signatures: {},
      finalOpinions: [],
      defaultAgainst: [],
    })),
  RecusalAsked: (state, fact) =>
    atOpened(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      recusalPending: fact.data.answers.flatMap(({ answer, against }) =>
        answer === 'requested' && against !== undefined ? [against] : [],
      ),
    })),
  RecusalDecided: (state, fact) => {
    const now = running(state, fact);
    return {
      ...now,
      hearings: now.hearings.map(hearing => (isOpened(hearing) ? { ...hearing, recusalPending: [] } : hearing)),
    };
  },
  TribunalRevoked: (state, fact) => {
    const now = running(state, fact);
    return { ...now, tribunal: undefined, hearings: now.hearings.map(lapsed) };
  },
  AbsenceRecorded: (state, fact) =>
    atHearing(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      absences: { ...hearing.absences, [fact.data.partyId]: fact.data.how },
    })),
  WithdrawalDeemed: (state, fact) => endedBy(opened(state, fact), 'withdrawal-deemed', fact.on),
  DefaultHearingOrdered: (state, fact) => ({
    ...atOpened(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      defaultAgainst: [...hearing.defaultAgainst, fact.data.partyId],
    })),
    defaultHearing: true,
  }),
  RecordSigned: (state, fact) =>
    atOpened(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      signatures: { ...hearing.signatures, [fact.data.partyId]: 'signed' },
    })),
  RecordSigningRefused: (state, fact) =>
    atOpened(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      signatures: { ...hearing.signatures, [fact.data.partyId]: 'refused' },
    })),
  RecordCorrectionRequested: state => state,
  DebateClosed: (state, fact) =>
    atOpened(running(state, fact), fact.data.hearingId, hearing => ({ ...hearing, status: 'debate-closed' })),
  FinalOpinionRecorded: (state, fact) =>
    atOpened(running(state, fact), fact.data.hearingId, hearing => ({
      ...hearing,
      finalOpinions: [...hearing.finalOpinions, fact.data.partyId],
    })),
  HearingMediationAttempted: (state, fact) => ({ ...running(state, fact), mediationAttempted: true }),
};

/** A hearing before a revoked tribunal counts for nothing: it is repeated (A46). */
const lapsed = ({
  hearingId,
  documentId,
  heldOn,
  time,
  place,
  openness,
  partyIds,
  notices,
  waivers,
  absences,
}: Hearing): Hearing => ({
  hearingId,
  documentId,
  heldOn,
  time,
  place,
  openness,
  partyIds,
  notices,
  waivers,
  absences,
  status: 'lapsed',
});
