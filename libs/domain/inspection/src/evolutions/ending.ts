import { InvariantBroken, type Evolutions } from '@one-window/kernel';
import type { EndingFact } from '../facts/ending-facts';
import { mainRound } from '../rounds';
import type { InspectionState, PoliceReport } from '../state';
import { decide } from './decisions';
import { onFile, without } from './on-file';

export const endingEvolutions: Evolutions<InspectionState, EndingFact> = {
  CriminalTransferReported: (state, { on, data }) =>
    onFile(state, file => ({
      ...file,
      reports: [
        ...file.reports,
        {
          reportId: data.reportId,
          proposedBy: data.proposedBy,
          team: data.team,
          crime: data.crime,
          ...(data.unmet && { unmet: data.unmet }),
          facts: data.facts,
          reportedOn: on,
          feedback: [],
        },
      ],
    })),
  CriminalTransferApproved: (state, { data }) =>
    onReport(state, data.reportId, report => ({ ...report, decision: 'approved', approvedAt: data.approvedAt }), true),
  CriminalTransferRefused: (state, { data }) =>
    onReport(state, data.reportId, report => ({ ...report, decision: 'refused' }), true),
  SentToPolice: (state, { on, data }) => onReport(state, data.reportId, report => ({ ...report, sentOn: on })),
  PoliceReceiptRecorded: (state, { data }) =>
    onReport(state, data.reportId, report => ({ ...report, receivedOn: data.receivedOn })),
  PoliceFiled: (state, { data }) => onReport(state, data.reportId, report => ({ ...report, answer: 'filed' })),
  PoliceNotFiled: (state, { data }) => onReport(state, data.reportId, report => ({ ...report, answer: 'not-filed' })),
  PoliceFeedbackRecorded: (state, { data }) =>
    onReport(state, data.reportId, report => ({ ...report, feedback: [...report.feedback, data.kind] })),

  ResultTold: (state, { data }) => onFile(state, file => ({ ...file, told: [...file.told, data.to] })),
  ClosingProposed: (state, { data: { proposedBy, outcome, summary } }) =>
    onFile(state, file => ({ ...file, pendingClosing: { proposedBy, outcome, reason: summary } })),
  CaseClosed: (state, { on, data }) =>
    onFile(state, file => ({
      ...without(file, 'pendingClosing'),
      phase: 'closed',
      closedOn: on,
      outcome: data.outcome,
    })),
  CaseArchived: (state, { data }) => {
    if (state.phase !== 'closed') throw new InvariantBroken('archived before it was closed', { phase: state.phase });
    return { ...state, phase: 'archived', keepUntil: data.keepUntil };
  },
};

/** News of the police may come after closing. */
const onReport = (
  state: InspectionState,
  reportId: string,
  change: (report: PoliceReport) => PoliceReport,
  decides = false,
): InspectionState => {
  if (state.phase !== 'filed' && state.phase !== 'closed')
    throw new InvariantBroken('police fact outside of a filed case', { phase: state.phase });
  const reports = state.reports.map(report => (report.reportId === reportId ? change(report) : report));
  if (state.phase === 'closed') return { ...state, reports };
  return decides
    ? decide({ ...state, reports }, mainRound(state)?.roundId, ['police-transfer'])
    : { ...state, reports };
};
