import { accept, reject } from '@one-window/kernel';
import type { LegalReview } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { findRound, isHeard, needsLegalReview, openRounds } from '../rounds';
import type { Round } from '../state';

const isDue = (round: Round): boolean => needsLegalReview(round) && round.legalReview !== 'passed';

/** I18: without a pass there is no decision (APL 58). The reviewer never investigated (INS-INV-3). */
const review = during('filed')<LegalReview>({
  may: (state, by) => {
    if (state.officers.some(officer => officer.accountId === by.accountId))
      return { code: 'reviewer/investigator', article: '行政处罚法58条' };
    const due = openRounds(state).filter(isDue);
    if (due.length === 0) return { code: 'legal-review/not-needed', article: '行政处罚法58条' };
    return due.some(isHeard) ? undefined : { code: 'defence/unreviewed', article: '行政处罚法45条' };
  },
  decide: ({ data, today }, state) => {
    const round = findRound(state, data.roundId);
    if (!round || !isDue(round)) return reject({ code: 'legal-review/not-needed', article: '行政处罚法58条' });
    if (!isHeard(round)) return reject({ code: 'defence/unreviewed', article: '行政处罚法45条' });
    return accept(fact('LegalReviewed', today, ['行政处罚法58条'], data));
  },
});
export const mayLegalReview = review.may;
export const legalReview = review.decide;
