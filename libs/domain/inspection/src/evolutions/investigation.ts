import type { Evolutions } from '@one-window/kernel';
import type { InvestigationFact } from '../facts/investigation-facts';
import type { InspectionState, PriorNotice } from '../state';
import { onFile, onRound, without } from './on-file';

export const investigationEvolutions: Evolutions<InspectionState, InvestigationFact> = {
  InspectorsAssigned: (state, { data }) => onFile(state, file => ({ ...file, officers: data.officers })),
  InvestigationStepRecorded: (state, { data: { stepId, kind, heldOn, officers } }) =>
    onFile(state, file => ({ ...file, steps: [...file.steps, { stepId, kind, heldOn, officers }] })),

  EvidencePreservationProposed: (state, { data: { proposedBy, things, place, reason } }) =>
    onFile(state, file => ({ ...file, pendingEvidence: { proposedBy, things, place, reason } })),
  EvidencePreserved: (state, { on, data: { preservationId } }) =>
    onFile(state, file => ({
      ...without(file, 'pendingEvidence'),
      preservations: [...file.preservations, { preservationId, preservedOn: on, decided: false }],
    })),
  EvidenceDecided: (state, { data: { preservationId } }) =>
    onFile(state, file => ({
      ...file,
      preservations: file.preservations.map(each =>
        each.preservationId === preservationId ? { ...each, decided: true } : each,
      ),
    })),

  ExtensionProposed: (state, { data }) => onFile(state, file => ({ ...file, pendingExtension: data })),
  InvestigationExtended: state => onFile(state, file => ({ ...without(file, 'pendingExtension'), extended: true })),

  // A pending extension has become pointless.
  InvestigationFinished: (state, { on, data }) =>
    onFile(state, file => ({ ...without(file, 'pendingExtension'), finishedOn: on, findings: data })),
  HandlingProposed: (state, { data: { roundId, proposedBy, proposed, legalReviewGrounds, unmet } }) =>
    onFile(state, file => ({
      ...file,
      rounds: [
        ...file.rounds,
        {
          roundId,
          proposedBy,
          proposed,
          legalReviewGrounds,
          ...(unmet && { unmet }),
          returned: false,
          defence: 'none',
          hearingWaived: false,
          decided: [],
        },
      ],
    })),

  PriorNoticeIssued: (state, { on, data }) =>
    onRound(state, data.roundId, round => ({
      ...round,
      notice: {
        noticeNo: data.noticeNo,
        issuedOn: on,
        penalties: data.penalties,
        ...(data.handling && { handling: data.handling }),
        defenceUntil: data.defenceUntil,
        hearingRight: data.hearingRight,
      },
    })),
  PriorNoticeServed: (state, { data }) =>
    onRound(state, data.roundId, round => ({
      ...round,
      ...(round.notice && { notice: served(round.notice, data) }),
    })),
  DefenceReceived: (state, { data }) => onRound(state, data.roundId, round => ({ ...round, defence: 'received' })),
  DefenceWaived: (state, { data }) =>
    onRound(state, data.roundId, round => ({ ...round, defence: 'waived', hearingWaived: data.hearingToo })),
  DefenceReviewed: (state, { data }) => onRound(state, data.roundId, round => ({ ...round, defence: 'reviewed' })),
  LegalReviewed: (state, { data }) =>
    onRound(state, data.roundId, round => ({ ...round, legalReview: data.pass ? 'passed' : 'not-passed' })),
};

type Served = Extract<InvestigationFact, { type: 'PriorNoticeServed' }>['data'];
const served = (notice: PriorNotice, { proof, hearingUntil }: Served): PriorNotice => ({
  ...notice,
  servedOn: proof.servedOn,
  ...(hearingUntil !== undefined && { hearingUntil }),
});
