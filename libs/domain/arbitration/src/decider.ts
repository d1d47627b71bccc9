import type { Decider, Decisions } from '@one-window/kernel';
import type { ArbitrationCommand } from './commands';
import type { ArbitrationDecision } from './decisions/guarded';
import { acceptApplication } from './decisions/accept-application';
import { attemptMediation } from './decisions/attempt-mediation';
import { closeDebate } from './decisions/close-debate';
import { proposeClosing, closeCase } from './decisions/closing';
import { issueConciliation, signConciliation, repudiateConciliation } from './decisions/conciliation';
import { decideRecusal } from './decisions/decide-recusal';
import { deliberate } from './decisions/deliberate';
import { explainNoJurisdiction } from './decisions/explain-no-jurisdiction';
import { proposeExtension, extendTimeLimit } from './decisions/extension';
import { fileDefence } from './decisions/file-defence';
import { formTribunal } from './decisions/form-tribunal';
import { signRecord, requestRecordCorrection, recordFinalOpinion } from './decisions/hearing-record';
import { claimCase, reassignCase } from './decisions/handling';
import { issueAward } from './decisions/issue-award';
import { sendLead, recordLeadAnswer } from './decisions/leads';
import { openHearing } from './decisions/open-hearing';
import { suggestMediation, agreeToMediate, declineMediation, endMediation } from './decisions/pre-mediation';
import { chooseSimplifiedProcedure, convertToOrdinary } from './decisions/procedure';
import { proposeAcceptance } from './decisions/propose-acceptance';
import { proposeRefusal } from './decisions/propose-refusal';
import { receiveApplication } from './decisions/receive-application';
import { recordAbsence } from './decisions/record-absence';
import { recordAcceptanceOverdue } from './decisions/record-acceptance-overdue';
import { serveApplicationCopy, recordService, serveAward } from './decisions/record-service';
import { refuseApplication } from './decisions/refuse-application';
import { requestCorrection } from './decisions/request-correction';
import { returnProposal } from './decisions/return-proposal';
import { proposeRevocation, revokeCase } from './decisions/revoke-case';
import { scheduleHearing } from './decisions/schedule-hearing';
import { answerCaseSupervision, endCaseSupervision, superviseCase } from './decisions/supervision';
import { submitCorrection } from './decisions/submit-correction';
import { proposeSuspension, suspendCase, resumeCase } from './decisions/suspension';
import { waiveNoticePeriod } from './decisions/waive-notice-period';
import { withdrawApplication } from './decisions/withdraw-application';
import type { ArbitrationDomainFact, ArbitrationFact } from './events/fact';
import type { ArbitrationRejection } from './rejections';
import { evolve } from './state/evolve';
import { unopened, type ArbitrationState } from './state/proceeding';
import type { ArbitrationWorld } from './world';

/** One decision per command; forgetting one does not compile. */
export const decisions: Decisions<
  ArbitrationCommand,
  ArbitrationState,
  ArbitrationDomainFact,
  ArbitrationRejection,
  ArbitrationWorld
> = {
  ReceiveApplication: receiveApplication,
  RequestCorrection: requestCorrection,
  SubmitCorrection: submitCorrection,
  SuggestMediation: suggestMediation,
  AgreeToMediate: agreeToMediate,
  DeclineMediation: declineMediation,
  EndMediation: endMediation,
  ProposeAcceptance: proposeAcceptance,
  AcceptApplication: acceptApplication,
  ProposeRefusal: proposeRefusal,
  RefuseApplication: refuseApplication,
  ExplainNoJurisdiction: explainNoJurisdiction,
  RecordAcceptanceOverdue: recordAcceptanceOverdue,
  ProposeRevocation: proposeRevocation,
  RevokeCase: revokeCase,
  ReturnProposal: returnProposal,
  ServeApplicationCopy: serveApplicationCopy,
  RecordService: recordService,
  ServeAward: serveAward,
  FileDefence: fileDefence,
  ChooseSimplifiedProcedure: chooseSimplifiedProcedure,
  ConvertToOrdinary: convertToOrdinary,
  FormTribunal: formTribunal,
  ScheduleHearing: scheduleHearing,
  WaiveNoticePeriod: waiveNoticePeriod,
  OpenHearing: openHearing,
  DecideRecusal: decideRecusal,
  RecordAbsence: recordAbsence,
  SignRecord: signRecord,
  RequestRecordCorrection: requestRecordCorrection,
  RecordFinalOpinion: recordFinalOpinion,
  CloseDebate: closeDebate,
  AttemptMediation: attemptMediation,
  IssueConciliation: issueConciliation,
  SignConciliation: signConciliation,
  RepudiateConciliation: repudiateConciliation,
  Deliberate: deliberate,
  IssueAward: issueAward,
  WithdrawApplication: withdrawApplication,
  ProposeExtension: proposeExtension,
  ExtendTimeLimit: extendTimeLimit,
  ProposeSuspension: proposeSuspension,
  SuspendCase: suspendCase,
  ResumeCase: resumeCase,
  ProposeClosing: proposeClosing,
  CloseCase: closeCase,
  SendLead: sendLead,
  RecordLeadAnswer: recordLeadAnswer,
  ClaimCase: claimCase,
  ReassignCase: reassignCase,
  SuperviseCase: superviseCase,
  AnswerCaseSupervision: answerCaseSupervision,
  EndCaseSupervision: endCaseSupervision,
};

/** Rules as values: facts and a command in, facts or a reason out. */
export const decider: Decider<
  ArbitrationCommand,
  ArbitrationState,
  ArbitrationFact,
  ArbitrationRejection,
  ArbitrationWorld
> = {
  initial: unopened,
  decide: (command, state, world) => {
    const decision: (command: never, state: ArbitrationState, world: ArbitrationWorld) => ArbitrationDecision =
      decisions[command.type];
    return decision(command as never, state, world);
  },
  evolve,
};
