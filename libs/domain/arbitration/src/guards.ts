import type { ArbitrationCommand } from './commands';
import type { Guard } from './decisions/guarded';
import { mayAcceptApplication } from './decisions/accept-application';
import { mayAttemptMediation } from './decisions/attempt-mediation';
import { mayCloseDebate } from './decisions/close-debate';
import { mayProposeClosing, mayCloseCase } from './decisions/closing';
import { mayIssueConciliation, maySignConciliation, mayRepudiateConciliation } from './decisions/conciliation';
import { mayDecideRecusal } from './decisions/decide-recusal';
import { mayDeliberate } from './decisions/deliberate';
import { mayExplainNoJurisdiction } from './decisions/explain-no-jurisdiction';
import { mayProposeExtension, mayExtendTimeLimit } from './decisions/extension';
import { mayFileDefence } from './decisions/file-defence';
import { mayFormTribunal } from './decisions/form-tribunal';
import { maySignRecord, mayRequestRecordCorrection, mayRecordFinalOpinion } from './decisions/hearing-record';
import { mayClaimCase, mayReassignCase } from './decisions/handling';
import { mayIssueAward } from './decisions/issue-award';
import { maySendLead, mayRecordLeadAnswer } from './decisions/leads';
import { mayOpenHearing } from './decisions/open-hearing';
import {
  maySuggestMediation,
  mayAgreeToMediate,
  mayDeclineMediation,
  mayEndMediation,
} from './decisions/pre-mediation';
import { mayChooseSimplifiedProcedure, mayConvertToOrdinary } from './decisions/procedure';
import { mayProposeAcceptance } from './decisions/propose-acceptance';
import { mayProposeRefusal } from './decisions/propose-refusal';
import { mayReceiveApplication } from './decisions/receive-application';
import { mayRecordAbsence } from './decisions/record-absence';
import { mayRecordAcceptanceOverdue } from './decisions/record-acceptance-overdue';
import { mayServeApplicationCopy, mayRecordService, mayServeAward } from './decisions/record-service';
import { mayRefuseApplication } from './decisions/refuse-application';
import { mayRequestCorrection } from './decisions/request-correction';
import { mayReturnProposal } from './decisions/return-proposal';
import { mayProposeRevocation, mayRevokeCase } from './decisions/revoke-case';
import { mayScheduleHearing } from './decisions/schedule-hearing';
import { mayAnswerCaseSupervision, mayEndCaseSupervision, maySuperviseCase } from './decisions/supervision';
import { maySubmitCorrection } from './decisions/submit-correction';
import { mayProposeSuspension, maySuspendCase, mayResumeCase } from './decisions/suspension';
import { mayWaiveNoticePeriod } from './decisions/waive-notice-period';
import { mayWithdrawApplication } from './decisions/withdraw-application';

/** What may be done now and, if not, why: the same table that `decide` enforces and that the pages show. */
export const guards: { readonly [K in ArbitrationCommand['type']]: Guard } = {
  ReceiveApplication: mayReceiveApplication,
  RequestCorrection: mayRequestCorrection,
  SubmitCorrection: maySubmitCorrection,
  SuggestMediation: maySuggestMediation,
  AgreeToMediate: mayAgreeToMediate,
  DeclineMediation: mayDeclineMediation,
  EndMediation: mayEndMediation,
  ProposeAcceptance: mayProposeAcceptance,
  AcceptApplication: mayAcceptApplication,
  ProposeRefusal: mayProposeRefusal,
  RefuseApplication: mayRefuseApplication,
  ExplainNoJurisdiction: mayExplainNoJurisdiction,
  RecordAcceptanceOverdue: mayRecordAcceptanceOverdue,
  ProposeRevocation: mayProposeRevocation,
  RevokeCase: mayRevokeCase,
  ReturnProposal: mayReturnProposal,
  ServeApplicationCopy: mayServeApplicationCopy,
  RecordService: mayRecordService,
  ServeAward: mayServeAward,
  FileDefence: mayFileDefence,
  ChooseSimplifiedProcedure: mayChooseSimplifiedProcedure,
  ConvertToOrdinary: mayConvertToOrdinary,
  FormTribunal: mayFormTribunal,
  ScheduleHearing: mayScheduleHearing,
  WaiveNoticePeriod: mayWaiveNoticePeriod,
  OpenHearing: mayOpenHearing,
  DecideRecusal: mayDecideRecusal,
  RecordAbsence: mayRecordAbsence,
  SignRecord: maySignRecord,
  RequestRecordCorrection: mayRequestRecordCorrection,
  RecordFinalOpinion: mayRecordFinalOpinion,
  CloseDebate: mayCloseDebate,
  AttemptMediation: mayAttemptMediation,
  IssueConciliation: mayIssueConciliation,
  SignConciliation: maySignConciliation,
  RepudiateConciliation: mayRepudiateConciliation,
  Deliberate: mayDeliberate,
  IssueAward: mayIssueAward,
  WithdrawApplication: mayWithdrawApplication,
  ProposeExtension: mayProposeExtension,
  ExtendTimeLimit: mayExtendTimeLimit,
  ProposeSuspension: mayProposeSuspension,
  SuspendCase: maySuspendCase,
  ResumeCase: mayResumeCase,
  ProposeClosing: mayProposeClosing,
  CloseCase: mayCloseCase,
  SendLead: maySendLead,
  RecordLeadAnswer: mayRecordLeadAnswer,
  ClaimCase: mayClaimCase,
  ReassignCase: mayReassignCase,
  SuperviseCase: maySuperviseCase,
  AnswerCaseSupervision: mayAnswerCaseSupervision,
  EndCaseSupervision: mayEndCaseSupervision,
};
