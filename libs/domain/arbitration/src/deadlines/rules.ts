import { supervisionAnswer, type DeadlineRule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';
import { acceptanceDecision, correctionNotice } from './acceptance';
import { serveAward, setAside, sue } from './after-the-award';
import { hearingNotice } from './hearing-notice';
import { defence, formTribunal, serveCopy, serveDefence } from './service-and-defence';
import { decideTheCase } from './time-limit';

/** All clocks of an arbitration proceeding (domain.md §3.1). */
export const arbitrationDeadlines: readonly DeadlineRule<ArbitrationFact>[] = [
  acceptanceDecision,
  correctionNotice,
  serveCopy,
  formTribunal,
  defence,
  serveDefence,
  decideTheCase,
  hearingNotice,
  serveAward,
  sue,
  setAside,
  supervisionAnswer,
];
