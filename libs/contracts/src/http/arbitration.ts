import { ReassignBody } from './reassigning';
import { AnswerSupervisionBody, EndSupervisionBody, SuperviseBody } from './supervising';
import type { z } from 'zod';
import * as hearing from './arbitration/hearing';
import * as outcome from './arbitration/outcome';
import * as preliminary from './arbitration/preliminary';
import * as proposals from './arbitration/proposals';
import * as service from './arbitration/service-of-documents';

// Bodies of the commands of POST /api/arbitration/… . Their shape only; what the law allows, the domain decides.
export {
  AgreeToMediateBody,
  DeclineMediationBody,
  EndMediationBody,
  ExplainNoJurisdictionBody,
  ProposeAcceptanceBody,
  ProposeRefusalBody,
  REFUSAL_REASONS,
  RefusalReason,
  RequestCorrectionBody,
  SubmitCorrectionBody,
  SuggestMediationBody,
} from './arbitration/preliminary';
export {
  LEAVING_GROUNDS,
  RECEIVERS,
  RecordServiceBody,
  ServeApplicationCopyBody,
  ServeAwardBody,
  SERVICE_METHOD_LABELS,
  SERVICE_METHODS,
  ServiceMethod,
} from './arbitration/service-of-documents';
export {
  AttemptMediationBody,
  ChooseSimplifiedProcedureBody,
  CloseDebateBody,
  ConvertToOrdinaryBody,
  DecideRecusalBody,
  FileDefenceBody,
  FormTribunalBody,
  OpenHearingBody,
  RecordAbsenceBody,
  RecordFinalOpinionBody,
  RequestRecordCorrectionBody,
  ScheduleHearingBody,
  SignRecordBody,
  SIMPLIFIED_GROUNDS,
  WaiveNoticePeriodBody,
} from './arbitration/hearing';
export {
  AWARD_COMPONENTS,
  DeliberateBody,
  IssueAwardBody,
  IssueConciliationBody,
  RepudiateConciliationBody,
  SignConciliationBody,
} from './arbitration/outcome';
export {
  ApprovalBody,
  CLOSING_MODES,
  CLOSING_RESULTS,
  ClosingMode,
  PROPOSAL_KINDS,
  ProposalKind,
  ProposeClosingBody,
  ProposeExtensionBody,
  ProposeRevocationBody,
  ProposeSuspensionBody,
  ResumeCaseBody,
  ReturnProposalBody,
  SendLeadBody,
  SUSPENSION_GROUNDS,
  SuspensionGround,
  WithdrawApplicationBody,
} from './arbitration/proposals';
export { GetArbitrationCaseAnswer } from './arbitration/case-answer';

/** Body of every arbitration command, by operationId. */
export const ArbitrationBodies = {
  requestCorrection: preliminary.RequestCorrectionBody,
  submitCorrection: preliminary.SubmitCorrectionBody,
  suggestMediation: preliminary.SuggestMediationBody,
  agreeToMediate: preliminary.AgreeToMediateBody,
  declineMediation: preliminary.DeclineMediationBody,
  endMediation: preliminary.EndMediationBody,
  proposeAcceptance: preliminary.ProposeAcceptanceBody,
  acceptApplication: proposals.ApprovalBody,
  proposeRefusal: preliminary.ProposeRefusalBody,
  refuseApplication: proposals.ApprovalBody,
  explainNoJurisdiction: preliminary.ExplainNoJurisdictionBody,
  proposeRevocation: proposals.ProposeRevocationBody,
  revokeCase: proposals.ApprovalBody,
  returnProposal: proposals.ReturnProposalBody,
  serveApplicationCopy: service.ServeApplicationCopyBody,
  recordService: service.RecordServiceBody,
  serveAward: service.ServeAwardBody,
  fileDefence: hearing.FileDefenceBody,
  chooseSimplifiedProcedure: hearing.ChooseSimplifiedProcedureBody,
  convertToOrdinary: hearing.ConvertToOrdinaryBody,
  formTribunal: hearing.FormTribunalBody,
  scheduleHearing: hearing.ScheduleHearingBody,
  waiveNoticePeriod: hearing.WaiveNoticePeriodBody,
  openHearing: hearing.OpenHearingBody,
  decideRecusal: hearing.DecideRecusalBody,
  recordAbsence: hearing.RecordAbsenceBody,
  signRecord: hearing.SignRecordBody,
  requestRecordCorrection: hearing.RequestRecordCorrectionBody,
  closeDebate: hearing.CloseDebateBody,
  recordFinalOpinion: hearing.RecordFinalOpinionBody,
  attemptMediation: hearing.AttemptMediationBody,
  issueConciliation: outcome.IssueConciliationBody,
  signConciliation: outcome.SignConciliationBody,
  repudiateConciliation: outcome.RepudiateConciliationBody,
  deliberate: outcome.DeliberateBody,
  issueAward: outcome.IssueAwardBody,
  withdrawApplication: proposals.WithdrawApplicationBody,
  proposeExtension: proposals.ProposeExtensionBody,
  extendTimeLimit: proposals.ApprovalBody,
  proposeSuspension: proposals.ProposeSuspensionBody,
  suspendCase: proposals.ApprovalBody,
  resumeCase: proposals.ResumeCaseBody,
  proposeClosing: proposals.ProposeClosingBody,
  closeCase: proposals.ApprovalBody,
  sendLead: proposals.SendLeadBody,
  claimCase: undefined,
  reassignCase: ReassignBody,
  superviseCase: SuperviseBody,
  answerCaseSupervision: AnswerSupervisionBody,
  endCaseSupervision: EndSupervisionBody,
} as const;

export type ArbitrationOperation = keyof typeof ArbitrationBodies;
/** The body of one command as it travels, e.g. `ArbitrationBody<'issueAward'>`. */
export type ArbitrationBody<Name extends ArbitrationOperation> = z.infer<(typeof ArbitrationBodies)[Name]>;
