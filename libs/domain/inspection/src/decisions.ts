import type { Decisions } from '@one-window/kernel';
import type { InspectionCommand } from './commands';
import { acceptAndFile } from './decisions/accept-and-file';
import { archiveInspection } from './decisions/archive-inspection';
import { assignInspectors } from './decisions/assign-inspectors';
import { closeInspection } from './decisions/close-inspection';
import { decideNoPenalty } from './decisions/decide-no-penalty';
import { decideOnEvidence } from './decisions/decide-on-evidence';
import { declineLead } from './decisions/decline-lead';
import { extendInvestigation } from './decisions/extend-investigation';
import { finishInvestigation } from './decisions/finish-investigation';
import { claimInspection, reassignInspection } from './decisions/handling';
import { issueHandlingDecision } from './decisions/issue-handling-decision';
import { issueOrderToCorrect } from './decisions/issue-order-to-correct';
import { issuePenaltyDecision } from './decisions/issue-penalty-decision';
import { legalReview } from './decisions/legal-review';
import { preserveEvidence } from './decisions/preserve-evidence';
import { proposeEvidencePreservation } from './decisions/propose-evidence-preservation';
import { proposeFiling } from './decisions/propose-filing';
import { proposeInspectionClosing } from './decisions/propose-inspection-closing';
import { proposeInvestigationExtension } from './decisions/propose-investigation-extension';
import { proposeLeadRefusal } from './decisions/propose-lead-refusal';
import { proposePoliceTransfer } from './decisions/propose-police-transfer';
import { punishNonCompliance } from './decisions/punish-non-compliance';
import { receiveEmployerDefence } from './decisions/receive-employer-defence';
import { receiveSupplement } from './decisions/receive-supplement';
import { recordDefenceWaiver } from './decisions/record-defence-waiver';
import { recordInvestigationStep } from './decisions/record-investigation-step';
import { recordPerformance } from './decisions/record-performance';
import { recordPoliceDecision } from './decisions/record-police-decision';
import { recordPoliceFeedback } from './decisions/record-police-feedback';
import { recordPoliceReceipt } from './decisions/record-police-receipt';
import { refuseComplaint } from './decisions/refuse-complaint';
import { registerLead } from './decisions/register-lead';
import { requestSupplement } from './decisions/request-supplement';
import { returnInspectionProposal } from './decisions/return-inspection-proposal';
import { reviewDefence } from './decisions/review-defence';
import { revokeFiling } from './decisions/revoke-filing';
import { sendPriorNotice } from './decisions/send-prior-notice';
import { sendToPolice } from './decisions/send-to-police';
import { serveInspectionDocument } from './decisions/serve-inspection-document';
import { answerInspectionSupervision, endInspectionSupervision, superviseInspection } from './decisions/supervision';
import { tellDisputeProcedure } from './decisions/tell-dispute-procedure';
import { tellResult } from './decisions/tell-result';
import { refusePoliceTransfer, transferToPolice } from './decisions/transfer-to-police';
import type { InspectionFact } from './facts';
import type { InspectionRejection } from './rejections';
import type { InspectionState } from './state';
import type { InspectionWorld } from './world';

/** One decision per command: a new command without one does not compile. */
export const decisions: Decisions<
  InspectionCommand,
  InspectionState,
  InspectionFact,
  InspectionRejection,
  InspectionWorld
> = {
  RegisterLead: registerLead,
  RequestSupplement: requestSupplement,
  ReceiveSupplement: receiveSupplement,
  TellDisputeProcedure: tellDisputeProcedure,
  ProposeLeadRefusal: proposeLeadRefusal,
  RefuseComplaint: refuseComplaint,
  DeclineLead: declineLead,
  ProposeFiling: proposeFiling,
  AcceptAndFile: acceptAndFile,
  ReturnInspectionProposal: returnInspectionProposal,
  AssignInspectors: assignInspectors,
  RecordInvestigationStep: recordInvestigationStep,
  ProposeEvidencePreservation: proposeEvidencePreservation,
  PreserveEvidence: preserveEvidence,
  DecideOnEvidence: decideOnEvidence,
  ProposeInvestigationExtension: proposeInvestigationExtension,
  ExtendInvestigation: extendInvestigation,
  FinishInvestigation: finishInvestigation,
  SendPriorNotice: sendPriorNotice,
  ReceiveEmployerDefence: receiveEmployerDefence,
  RecordDefenceWaiver: recordDefenceWaiver,
  ReviewDefence: reviewDefence,
  LegalReview: legalReview,
  IssueOrderToCorrect: issueOrderToCorrect,
  IssueHandlingDecision: issueHandlingDecision,
  IssuePenaltyDecision: issuePenaltyDecision,
  DecideNoPenalty: decideNoPenalty,
  RevokeFiling: revokeFiling,
  ServeInspectionDocument: serveInspectionDocument,
  RecordPerformance: recordPerformance,
  PunishNonCompliance: punishNonCompliance,
  ProposePoliceTransfer: proposePoliceTransfer,
  TransferToPolice: transferToPolice,
  RefusePoliceTransfer: refusePoliceTransfer,
  SendToPolice: sendToPolice,
  RecordPoliceReceipt: recordPoliceReceipt,
  RecordPoliceDecision: recordPoliceDecision,
  RecordPoliceFeedback: recordPoliceFeedback,
  TellResult: tellResult,
  ProposeInspectionClosing: proposeInspectionClosing,
  CloseInspection: closeInspection,
  ArchiveInspection: archiveInspection,
  ClaimInspection: claimInspection,
  ReassignInspection: reassignInspection,
  SuperviseInspection: superviseInspection,
  AnswerInspectionSupervision: answerInspectionSupervision,
  EndInspectionSupervision: endInspectionSupervision,
};
