import type { InspectionRejection } from './rejections';
import type { AnyCaseFile, Round } from './state';
import type { ProposedOutcome } from './vocabulary';

/** The proposal that ended the investigation, unless it was returned. */
export const mainRound = (file: AnyCaseFile): Round | undefined =>
  file.rounds.find(round => !round.returned && round.unmet === undefined);

export const findRound = (file: AnyCaseFile, roundId: string): Round | undefined =>
  file.rounds.find(round => round.roundId === roundId && !round.returned);

const NEEDS_NOTICE: readonly ProposedOutcome[] = ['handling-decision', 'penalty-decision'];

/** Penalty and handling decisions need the prior notice (INSP 19; APL 44). */
export const needsPriorNotice = (round: Round): boolean =>
  round.proposed.some(outcome => NEEDS_NOTICE.includes(outcome) && !round.decided.includes(outcome));

export const isDecided = (round: Round): boolean =>
  round.returned || round.proposed.every(outcome => round.decided.includes(outcome));

export const openRounds = (file: AnyCaseFile): readonly Round[] => file.rounds.filter(round => !isDecided(round));

/** Mandatory legal review on the grounds that the inspectors named (APL 58; local lists, 国办发〔2018〕118号). */
export const needsLegalReview = (round: Round): boolean =>
  needsPriorNotice(round) && round.legalReviewGrounds.length > 0;

export const isHeard = (round: Round): boolean => round.defence === 'reviewed' || round.defence === 'waived';

/** With this outcome, is everything that ended the investigation decided? */
export const completesHandling = (
  file: AnyCaseFile,
  round: Round | undefined,
  outcomes: readonly ProposedOutcome[],
): boolean =>
  round !== undefined &&
  round.roundId === mainRound(file)?.roundId &&
  !isDecided(round) &&
  round.proposed.every(outcome => round.decided.includes(outcome) || outcomes.includes(outcome));

/** What stands between an undecided round and a decision that weighs on the employer (INS-INV-2). */
export const notYetDecidable = (round: Round): InspectionRejection | undefined => {
  if (round.notice?.servedOn === undefined)
    return { code: 'notice/not-served', article: '监察条例19条；行政处罚法44—45条' };
  if (!isHeard(round)) return { code: 'defence/unreviewed', article: '行政处罚法45条' };
  if (needsLegalReview(round) && round.legalReview !== 'passed')
    return { code: 'legal-review/missing', article: '行政处罚法58条' };
  return undefined;
};
