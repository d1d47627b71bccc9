import type { Actor } from '@one-window/kernel';
import { ownInvestigation, ownProposal } from './four-eyes';
import type { InspectionRejection } from './rejections';
import { findRound, openRounds } from './rounds';
import type { Filed, Round } from './state';
import type { ProposedOutcome } from './vocabulary';

/** Is there anything proposed that this person may decide in this way? */
export const mayDecide = (
  state: Filed,
  by: Actor,
  answers: readonly ProposedOutcome[],
): InspectionRejection | undefined => {
  const waiting = openRounds(state).filter(round =>
    round.proposed.some(outcome => isAnswered(round, outcome, answers)),
  );
  if (waiting.length === 0) return { code: 'round/none-open', article: '实施规定33条' };
  const own = waiting.every(round => round.proposedBy === by.accountId);
  return ownInvestigation(state, by) ?? (own ? { code: 'approval/own-proposal' } : undefined);
};

const isAnswered = (round: Round, outcome: ProposedOutcome, answers: readonly ProposedOutcome[]): boolean =>
  answers.includes(outcome) && !round.decided.includes(outcome);

type Found =
  { readonly round: Round; readonly no?: never } | { readonly no: InspectionRejection; readonly round?: never };

/** The round that is decided: it stands open, proposes this, and somebody else proposed it. */
export const roundToDecide = (state: Filed, by: Actor, roundId: string, answers: readonly ProposedOutcome[]): Found => {
  const round = findRound(state, roundId);
  if (!round) return { no: { code: 'round/unknown' } };
  if (!round.proposed.some(outcome => answers.includes(outcome)))
    return { no: { code: 'round/not-proposed', article: '实施规定33条' } };
  if (!round.proposed.some(outcome => isAnswered(round, outcome, answers))) return { no: { code: 'round/decided' } };
  const own = ownProposal(round, by);
  return own ? { no: own } : { round };
};

/** INS-INV-6: once crime is suspected, whether to transfer is decided before anything else. */
export const crimeUndecided = (state: Filed): InspectionRejection | undefined => {
  const suspected = state.rounds.some(
    round =>
      !round.returned && round.proposed.includes('police-transfer') && !round.decided.includes('police-transfer'),
  );
  const reported = state.reports.some(report => report.decision === undefined);
  return suspected || reported
    ? { code: 'crime/decision-pending', article: '行政执法机关移送涉嫌犯罪案件的规定5条；行政处罚法27条' }
    : undefined;
};

/** No penalty instead of, or beside, the criminal case (TRANSFER 11; APL 27) while the police have it. */
export const withPolice = (state: Filed): InspectionRejection | undefined =>
  state.reports.some(report => report.decision === 'approved' && report.answer !== 'not-filed')
    ? { code: 'crime/with-police', article: '行政处罚法27条' }
    : undefined;
