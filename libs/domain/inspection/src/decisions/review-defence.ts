import { accept, reject } from '@one-window/kernel';
import type { ReviewDefence } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { findRound, openRounds } from '../rounds';

/** I16: facts, reasons and evidence of the defence are checked again; founded ones must be adopted (APL 45). */
const review = during('filed')<ReviewDefence>({
  may: state =>
    openRounds(state).some(round => round.defence === 'received') ? undefined : { code: 'defence/not-received' },
  decide: ({ data, today }, state) =>
    findRound(state, data.roundId)?.defence === 'received'
      ? accept(fact('DefenceReviewed', today, ['行政处罚法45条'], data))
      : reject({ code: 'defence/not-received' }),
});
export const mayReviewDefence = review.may;
export const reviewDefence = review.decide;
