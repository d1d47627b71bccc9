import { InvariantBroken, type Evolutions } from '@one-window/kernel';
import type { ScreeningFact } from '../facts/screening-facts';
import { isCaseFile, onFile, onScreening, without } from './on-file';
import { mainRound } from '../rounds';
import type { InspectionState } from '../state';
import type { ProposalKind } from '../vocabulary';

const same = (state: InspectionState): InspectionState => state;

export const screeningEvolutions: Evolutions<InspectionState, ScreeningFact> = {
  LeadRegistered: (state, { data: lead }) => {
    if (state.phase !== 'none') throw new InvariantBroken('registered twice', { caseId: lead.caseId });
    return {
      phase: 'screening',
      caseId: lead.caseId,
      lead,
      openItems: lead.items.map(item => item.itemId),
      touched: false,
      deadlines: state.deadlines,
    };
  },
  LimitationInterrupted: same,
  LeadReceived: same,
  LeadAnswered: same,
  LeadOutcomeReported: same,
  SupplementRequested: (state, { on, data }) =>
    onScreening(state, screening => ({
      ...screening,
      touched: true,
      supplement: { requestedOn: on, ...(data.answerBy !== undefined && { answerBy: data.answerBy }) },
    })),
  SupplementReceived: (state, { data }) =>
    onScreening(state, screening => ({
      ...screening,
      lead: data.employer ? { ...screening.lead, employer: data.employer } : screening.lead,
      supplement: {
        ...(screening.supplement ?? { requestedOn: data.receivedOn }),
        receivedOn: data.receivedOn,
      },
    })),
  DisputeProcedureAdvised: (state, { data }) =>
    onScreening(state, screening =>
      data.remaining.length > 0
        ? { ...screening, touched: true, openItems: data.remaining }
        : ended(screening, 'told-dispute-procedure', data.deliveredOn),
    ),
  RefusalProposed: (state, { data }) =>
    onScreening(state, screening => ({ ...screening, touched: true, proposal: { kind: 'refusal', ...data } })),
  ComplaintRefused: (state, { on, data }) =>
    onScreening(state, screening =>
      data.remaining.length > 0
        ? { ...without(screening, 'proposal'), openItems: data.remaining }
        : ended(screening, 'not-accepted', on),
    ),
  LeadDeclined: (state, { on }) => onScreening(state, screening => ended(screening, 'not-accepted', on)),
  FilingProposed: (state, { data }) =>
    onScreening(state, screening => ({
      ...screening,
      touched: true,
      proposal: {
        kind: 'filing',
        proposedBy: data.proposedBy,
        itemIds: data.itemIds,
        opinion: data.opinion,
        despite: data.despiteProcedures.map(each => each.itemId),
      },
    })),
  CaseFiled: (state, { data }) =>
    onScreening(state, ({ caseId, lead, deadlines, handlers }) => ({
      phase: 'filed',
      caseId,
      lead,
      deadlines,
      ...(handlers && { handlers }),
      caseNo: data.caseNo,
      filedOn: data.filedOn,
      approvedBy: data.approvedBy,
      itemIds: data.itemIds,
      officers: [],
      steps: [],
      preservations: [],
      extended: false,
      rounds: [],
      orders: [],
      decisions: [],
      reports: [],
      told: [],
    })),
  ProposalReturned: (state, { data }) =>
    isCaseFile(state)
      ? returned(state, data.proposal)
      : onScreening(state, screening => ({ ...without(screening, 'proposal') })),
};

type Screening = Extract<InspectionState, { phase: 'screening' }>;
type Ended = Extract<InspectionState, { phase: 'ended' }>;

const ended = (
  { caseId, lead, deadlines, handlers }: Screening,
  stage: Ended['stage'],
  endedOn: Ended['endedOn'],
): InspectionState => ({ phase: 'ended', stage, endedOn, caseId, lead, deadlines, ...(handlers && { handlers }) });

const returned = (state: InspectionState, proposal: ProposalKind): InspectionState =>
  onFile(state, file => {
    switch (proposal) {
      case 'evidence':
        return without(file, 'pendingEvidence');
      case 'extension':
        return without(file, 'pendingExtension');
      case 'closing':
        return without(file, 'pendingClosing');
      case 'handling': {
        const round = mainRound(file);
        return {
          ...file,
          rounds: file.rounds.map(each => (each.roundId === round?.roundId ? { ...each, returned: true } : each)),
        };
      }
      case 'filing':
      case 'refusal':
        return file;
    }
  });
