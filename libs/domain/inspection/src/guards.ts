import type { InspectionCommand } from './commands';
import { mayAcceptAndFile } from './decisions/accept-and-file';
import { mayArchiveInspection } from './decisions/archive-inspection';
import { mayAssignInspectors } from './decisions/assign-inspectors';
import { mayCloseInspection } from './decisions/close-inspection';
import { mayDecideNoPenalty } from './decisions/decide-no-penalty';
import { mayDecideOnEvidence } from './decisions/decide-on-evidence';
import { mayDeclineLead } from './decisions/decline-lead';
import { mayExtendInvestigation } from './decisions/extend-investigation';
import { mayFinishInvestigation } from './decisions/finish-investigation';
import { mayClaimInspection, mayReassignInspection } from './decisions/handling';
import { mayIssueHandlingDecision } from './decisions/issue-handling-decision';
import { mayIssueOrderToCorrect } from './decisions/issue-order-to-correct';
import { mayIssuePenaltyDecision } from './decisions/issue-penalty-decision';
import { mayLegalReview } from './decisions/legal-review';
import { mayPreserveEvidence } from './decisions/preserve-evidence';
import { mayProposeEvidencePreservation } from './decisions/propose-evidence-preservation';
import { mayProposeFiling } from './decisions/propose-filing';
import { mayProposeInspectionClosing } from './decisions/propose-inspection-closing';
import { mayProposeInvestigationExtension } from './decisions/propose-investigation-extension';
import { mayProposeLeadRefusal } from './decisions/propose-lead-refusal';
import { mayProposePoliceTransfer } from './decisions/propose-police-transfer';
import { mayPunishNonCompliance } from './decisions/punish-non-compliance';
import { mayReceiveEmployerDefence } from './decisions/receive-employer-defence';
import { mayReceiveSupplement } from './decisions/receive-supplement';
import { mayRecordDefenceWaiver } from './decisions/record-defence-waiver';
import { mayRecordInvestigationStep } from './decisions/record-investigation-step';
import { mayRecordPerformance } from './decisions/record-performance';
import { mayRecordPoliceDecision } from './decisions/record-police-decision';
import { mayRecordPoliceFeedback } from './decisions/record-police-feedback';
import { mayRecordPoliceReceipt } from './decisions/record-police-receipt';
import { mayRefuseComplaint } from './decisions/refuse-complaint';
import { mayRegisterLead } from './decisions/register-lead';
import { mayRequestSupplement } from './decisions/request-supplement';
import { mayReturnInspectionProposal } from './decisions/return-inspection-proposal';
import { mayReviewDefence } from './decisions/review-defence';
import { mayRevokeFiling } from './decisions/revoke-filing';
import { maySendPriorNotice } from './decisions/send-prior-notice';
import { maySendToPolice } from './decisions/send-to-police';
import { mayServeInspectionDocument } from './decisions/serve-inspection-document';
import {
  mayAnswerInspectionSupervision,
  mayEndInspectionSupervision,
  maySuperviseInspection,
} from './decisions/supervision';
import { mayTellDisputeProcedure } from './decisions/tell-dispute-procedure';
import { mayTellResult } from './decisions/tell-result';
import { mayRefusePoliceTransfer, mayTransferToPolice } from './decisions/transfer-to-police';
import type { Guard } from './during';

/** What may be done now, and if not, why: the table that pages show and that every decision asks first. */
export const guards: { readonly [K in InspectionCommand['type']]: Guard } = {
  RegisterLead: mayRegisterLead,
  RequestSupplement: mayRequestSupplement,
  ReceiveSupplement: mayReceiveSupplement,
  TellDisputeProcedure: mayTellDisputeProcedure,
  ProposeLeadRefusal: mayProposeLeadRefusal,
  RefuseComplaint: mayRefuseComplaint,
  DeclineLead: mayDeclineLead,
  ProposeFiling: mayProposeFiling,
  AcceptAndFile: mayAcceptAndFile,
  ReturnInspectionProposal: mayReturnInspectionProposal,
  AssignInspectors: mayAssignInspectors,
  RecordInvestigationStep: mayRecordInvestigationStep,
  ProposeEvidencePreservation: mayProposeEvidencePreservation,
  PreserveEvidence: mayPreserveEvidence,
  DecideOnEvidence: mayDecideOnEvidence,
  ProposeInvestigationExtension: mayProposeInvestigationExtension,
  ExtendInvestigation: mayExtendInvestigation,
  FinishInvestigation: mayFinishInvestigation,
  SendPriorNotice: maySendPriorNotice,
  ReceiveEmployerDefence: mayReceiveEmployerDefence,
  RecordDefenceWaiver: mayRecordDefenceWaiver,
  ReviewDefence: mayReviewDefence,
  LegalReview: mayLegalReview,
  IssueOrderToCorrect: mayIssueOrderToCorrect,
  IssueHandlingDecision: mayIssueHandlingDecision,
  IssuePenaltyDecision: mayIssuePenaltyDecision,
  DecideNoPenalty: mayDecideNoPenalty,
  RevokeFiling: mayRevokeFiling,
  ServeInspectionDocument: mayServeInspectionDocument,
  RecordPerformance: mayRecordPerformance,
  PunishNonCompliance: mayPunishNonCompliance,
  ProposePoliceTransfer: mayProposePoliceTransfer,
  TransferToPolice: mayTransferToPolice,
  RefusePoliceTransfer: mayRefusePoliceTransfer,
  SendToPolice: maySendToPolice,
  RecordPoliceReceipt: mayRecordPoliceReceipt,
  RecordPoliceDecision: mayRecordPoliceDecision,
  RecordPoliceFeedback: mayRecordPoliceFeedback,
  TellResult: mayTellResult,
  ProposeInspectionClosing: mayProposeInspectionClosing,
  CloseInspection: mayCloseInspection,
  ArchiveInspection: mayArchiveInspection,
  ClaimInspection: mayClaimInspection,
  ReassignInspection: mayReassignInspection,
  SuperviseInspection: maySuperviseInspection,
  AnswerInspectionSupervision: mayAnswerInspectionSupervision,
  EndInspectionSupervision: mayEndInspectionSupervision,
};
