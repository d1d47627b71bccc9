import { ReassignBody } from './reassigning';
import { AnswerSupervisionBody, EndSupervisionBody, SuperviseBody } from './supervising';
import type { z } from 'zod';
import * as decisions from './inspection/decisions';
import * as investigation from './inspection/investigation';
import * as ending from './inspection/police-and-closing';
import * as screening from './inspection/screening';

export {
  GetInspectionCaseAnswer,
  InspectionProposalView,
  InstrumentView,
  ListPenaltyBasesAnswer,
  ListPenaltyBasesQuery,
  PoliceReportView,
  RoundView,
} from './inspection/case-answer';

/** Body of every inspection command, by operationId. `undefined`: the command carries no body. */
export const InspectionBodies = {
  registerLead: screening.RegisterLeadBody,
  requestSupplement: screening.RequestSupplementBody,
  receiveSupplement: screening.ReceiveSupplementBody,
  tellDisputeProcedure: screening.TellDisputeProcedureBody,
  proposeLeadRefusal: screening.ProposeLeadRefusalBody,
  refuseComplaint: undefined,
  declineLead: undefined,
  proposeFiling: screening.ProposeFilingBody,
  acceptAndFile: undefined,
  returnInspectionProposal: screening.ReturnInspectionProposalBody,
  assignInspectors: investigation.AssignInspectorsBody,
  recordInvestigationStep: investigation.RecordInvestigationStepBody,
  proposeEvidencePreservation: investigation.ProposeEvidencePreservationBody,
  preserveEvidence: undefined,
  decideOnEvidence: investigation.DecideOnEvidenceBody,
  proposeInvestigationExtension: investigation.ProposeExtensionBody,
  extendInvestigation: undefined,
  finishInvestigation: investigation.FinishInvestigationBody,
  sendPriorNotice: investigation.SendPriorNoticeBody,
  receiveEmployerDefence: investigation.ReceiveEmployerDefenceBody,
  recordDefenceWaiver: investigation.RecordDefenceWaiverBody,
  reviewDefence: investigation.ReviewDefenceBody,
  legalReview: investigation.LegalReviewBody,
  issueOrderToCorrect: decisions.IssueOrderToCorrectBody,
  issueHandlingDecision: decisions.IssueHandlingDecisionBody,
  issuePenaltyDecision: decisions.IssuePenaltyDecisionBody,
  decideNoPenalty: decisions.DecideNoPenaltyBody,
  revokeFiling: decisions.RevokeFilingBody,
  serveInspectionDocument: decisions.ServeInspectionDocumentBody,
  recordPerformance: decisions.RecordPerformanceBody,
  punishNonCompliance: decisions.PunishNonComplianceBody,
  proposePoliceTransfer: ending.ProposePoliceTransferBody,
  transferToPolice: ending.TransferToPoliceBody,
  refusePoliceTransfer: ending.RefusePoliceTransferBody,
  sendToPolice: ending.SendToPoliceBody,
  recordPoliceReceipt: ending.RecordPoliceReceiptBody,
  recordPoliceDecision: ending.RecordPoliceDecisionBody,
  recordPoliceFeedback: ending.RecordPoliceFeedbackBody,
  tellResult: ending.TellResultBody,
  proposeInspectionClosing: ending.ProposeInspectionClosingBody,
  closeInspection: undefined,
  archiveInspection: ending.ArchiveInspectionBody,
  claimInspection: undefined,
  reassignInspection: ReassignBody,
  superviseInspection: SuperviseBody,
  answerInspectionSupervision: AnswerSupervisionBody,
  endInspectionSupervision: EndSupervisionBody,
} as const;

export type InspectionOperation = keyof typeof InspectionBodies;
/** The body of one command as it travels, e.g. `InspectionBody<'issueOrderToCorrect'>`. */
export type InspectionBody<Name extends InspectionOperation> = (typeof InspectionBodies)[Name] extends z.ZodType
  ? z.infer<(typeof InspectionBodies)[Name]>
  : undefined;
