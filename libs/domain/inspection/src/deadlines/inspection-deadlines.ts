import { supervisionAnswer, type DeadlineRule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';
import { complaintDecision } from './complaint-decision';
import { decideOnTransfer, policeDecide, sendInHours } from './criminal-transfer';
import { askForHearing } from './hearing-request';
import { decideHandling, finishInvestigationIn } from './investigation';
import { payFine, perform } from './performance';
import { decideOnPreservedEvidence } from './preserved-evidence';
import { serveOrder, servePenalty } from './service-of-decisions';

/** Every clock of an inspection case (domain.md §3.2). */
export const inspectionDeadlines: readonly DeadlineRule<InspectionFact>[] = [
  complaintDecision,
  finishInvestigationIn,
  decideHandling,
  ...decideOnPreservedEvidence,
  ...askForHearing,
  serveOrder,
  ...servePenalty,
  perform,
  ...payFine,
  decideOnTransfer,
  sendInHours,
  policeDecide,
  supervisionAnswer,
];
