import type { AnyCommand } from '@one-window/platform';
import {
  acceptApplication,
  explainNoJurisdiction,
  proposeAcceptance,
  proposeRefusal,
  refuseApplication,
} from './acceptance';
import { claimCase, reassignCase } from './handling';
import { decideRecusal, openHearing, recordAbsence, scheduleHearing, waiveNoticePeriod } from './hearing';
import {
  attemptMediation,
  closeDebate,
  recordFinalOpinion,
  requestRecordCorrection,
  signRecord,
} from './hearing-record';
import { deliberate, issueAward, issueConciliation, repudiateConciliation, signConciliation } from './outcome';
import {
  agreeToMediate,
  declineMediation,
  endMediation,
  requestCorrection,
  submitCorrection,
  suggestMediation,
} from './preliminary';
import {
  closeCase,
  extendTimeLimit,
  proposeClosing,
  proposeExtension,
  proposeRevocation,
  proposeSuspension,
  resumeCase,
  returnProposal,
  revokeCase,
  suspendCase,
  withdrawApplication,
} from './proposals';
import { sendLead } from './send-lead';
import { fileDefence, recordService, serveApplicationCopy, serveAward } from './service';
import { chooseSimplifiedProcedure, convertToOrdinary, formTribunal } from './tribunal';
import { answerCaseSupervision, endCaseSupervision, superviseCase } from './supervision';

/** In the order in which a case goes; the pages show what may be done in this order. */
export const commands: readonly AnyCommand[] = [
  requestCorrection,
  submitCorrection,
  suggestMediation,
  agreeToMediate,
  declineMediation,
  endMediation,
  proposeAcceptance,
  acceptApplication,
  proposeRefusal,
  refuseApplication,
  explainNoJurisdiction,
  serveApplicationCopy,
  fileDefence,
  chooseSimplifiedProcedure,
  convertToOrdinary,
  formTribunal,
  recordService,
  scheduleHearing,
  waiveNoticePeriod,
  openHearing,
  decideRecusal,
  recordAbsence,
  closeDebate,
  recordFinalOpinion,
  signRecord,
  requestRecordCorrection,
  attemptMediation,
  issueConciliation,
  signConciliation,
  repudiateConciliation,
  deliberate,
  issueAward,
  serveAward,
  withdrawApplication,
  proposeExtension,
  extendTimeLimit,
  proposeSuspension,
  suspendCase,
  resumeCase,
  proposeRevocation,
  revokeCase,
  proposeClosing,
  closeCase,
  returnProposal,
  sendLead,
  claimCase,
  reassignCase,
  superviseCase,
  answerCaseSupervision,
  endCaseSupervision,
];
