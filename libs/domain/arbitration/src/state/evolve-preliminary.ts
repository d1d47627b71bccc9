import { InvariantBroken, type Evolutions, type Fact, type LocalDate } from '@one-window/kernel';
import type { PreliminaryFact } from '../events/preliminary';
import type { CaseFile, Proposal } from './case-file';
import type { ArbitrationState, Ended, Preliminary, Proceeding, Running } from './proceeding';

export const opened = (state: ArbitrationState, fact: Fact): Proceeding => {
  if (state.phase === 'unopened') throw new InvariantBroken(`${fact.type} before the case was opened`);
  return state;
};
const preliminary = (state: ArbitrationState, fact: Fact): Preliminary => {
  if (state.phase !== 'preliminary') throw new InvariantBroken(`${fact.type} outside the preliminary stage`);
  return state;
};

export const withProposal = <S extends CaseFile>(state: S, proposal: Proposal): S => ({
  ...state,
  proposals: { ...state.proposals, [proposal.kind]: proposal },
});
export const withoutProposal = <S extends CaseFile>(state: S, kind: Proposal['kind']): S => {
  const proposals = Object.fromEntries(Object.entries(state.proposals).filter(([name]) => name !== kind));
  return { ...state, proposals };
};

/** What stays when a case goes from one shape to another. */
const fileOf = (state: Proceeding): CaseFile => {
  const { unit, application, items, documents, proposals, leads, deadlines, refusedItems, handlers } = state;
  return { unit, application, items, documents, proposals, leads, deadlines, refusedItems, handlers };
};

/** Ends the case; open proposals fall with it. */
export const endedBy = (state: Proceeding, by: Ended['by'], on: LocalDate): Ended => ({
  ...fileOf(state),
  proposals: {},
  phase: 'ended',
  by,
  endedOn: on,
  ...(state.phase === 'running' && { before: state }),
  ...(state.phase === 'ended' && state.before && { before: state.before }),
});

export const preliminaryEvolutions: Evolutions<ArbitrationState, PreliminaryFact> = {
  ApplicationReceived: (state, { data }): Preliminary => ({
    phase: 'preliminary',
    at: 'received',
    unit: data.unit,
    application: data,
    items: data.items,
    documents: {},
    proposals: {},
    leads: {},
    deadlines: state.deadlines,
    refusedItems: [],
    correctionRequested: false,
    mediation: 'none',
    overdueRecorded: false,
  }),
  LimitationInterrupted: state => state,
  CorrectionRequested: (state, fact) => ({
    ...withoutProposal(withoutProposal(preliminary(state, fact), 'acceptance'), 'refusal'),
    at: 'correcting',
    correctionRequested: true,
  }),
  CorrectionCompleted: (state, fact) => ({ ...preliminary(state, fact), at: 'received' }),
  MediationSuggested: (state, fact) => ({ ...preliminary(state, fact), mediation: 'suggested' }),
  AcceptanceHeld: (state, fact) => ({
    ...withoutProposal(withoutProposal(preliminary(state, fact), 'acceptance'), 'refusal'),
    at: 'mediation-held',
    mediation: 'held',
  }),
  MediationDeclined: (state, fact) => ({ ...preliminary(state, fact), mediation: 'declined' }),
  PreMediationEnded: (state, fact) => ({
    ...preliminary(state, fact),
    at: 'received',
    mediation: fact.data.outcome,
  }),
  AcceptanceProposed: (state, fact) =>
    withProposal(preliminary(state, fact), {
      kind: 'acceptance',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      acceptItemIds: fact.data.acceptItemIds,
      refuseItems: fact.data.refuseItems,
    }),
  ApplicationAccepted: (state, fact): Running => {
    const before = preliminary(state, fact);
    return {
      ...fileOf(withoutProposal(before, 'acceptance')),
      phase: 'running',
      acceptance: {
        caseNumber: fact.data.caseNumber,
        on: fact.data.acceptedOn,
        itemIds: fact.data.itemIds,
        proposedBy: fact.data.proposedBy,
        acceptedBy: fact.data.acceptedBy,
      },
      procedure: { kind: 'ordinary' },
      defences: [],
      hearings: [],
      mediationAttempted: before.mediation === 'failed',
      defaultHearing: false,
      conciliations: [],
      awards: [],
      extensions: [],
    };
  },
  ClaimItemsRefused: (state, fact) => ({
    ...opened(state, fact),
    refusedItems: [...opened(state, fact).refusedItems, ...fact.data.items],
  }),
  RefusalProposed: (state, fact) =>
    withProposal(preliminary(state, fact), {
      kind: 'refusal',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      reasonCode: fact.data.reasonCode,
      articles: fact.data.articles,
      reason: fact.data.reason,
    }),
  ApplicationRefused: (state, fact) => endedBy(opened(state, fact), 'refused', fact.on),
  NoJurisdictionExplained: (state, fact) => endedBy(opened(state, fact), 'redirected', fact.on),
  AcceptanceDecisionOverdue: (state, fact) => ({ ...preliminary(state, fact), overdueRecorded: true }),
  RevocationProposed: (state, fact) =>
    withProposal(opened(state, fact), {
      kind: 'revocation',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      reason: fact.data.reason,
    }),
  CaseRevoked: (state, fact) => endedBy(opened(state, fact), 'revoked', fact.on),
  ApplicationWithdrawn: (state, fact) => endedBy(opened(state, fact), 'withdrawn', fact.on),
};
