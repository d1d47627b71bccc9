import { accept, localDate, reject, type LocalDate } from '@one-window/kernel';
import type { DecideNoPenalty } from '../commands/decision-commands';
import { crimeUndecided, mayDecide, roundToDecide } from '../deciding';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionRejection } from '../rejections';
import { completesHandling } from '../rounds';
import type { Filed } from '../state';
import type { NoPenaltyGround } from '../vocabulary';

const ANSWERS = ['no-penalty', 'penalty-decision'] as const;
/** First offence and missing fault came with the 2021 law (APL 33). */
const APL_2021 = localDate('2021-07-15');

/** I23: proposed as such, or the outcome of a proposed penalty after the defence was heard. */
const decision = during('filed')<DecideNoPenalty>({
  may: (state, by) => mayDecide(state, by, ANSWERS) ?? crimeUndecided(state),
  decide: ({ data, by, today }, state) => {
    const { round, no } = roundToDecide(state, by, data.roundId, ANSWERS);
    if (no) return reject(no);
    const groundless = groundFails(data.ground, state, today);
    if (groundless) return reject(groundless);
    return accept(
      fact('NoPenaltyDecided', today, ['行政处罚法33条', '行政处罚法57条'], {
        ...data,
        completesHandling: completesHandling(state, round, ANSWERS),
      }),
    );
  },
});
export const mayDecideNoPenalty = decision.may;
export const decideNoPenalty = decision.decide;

const groundFails = (ground: NoPenaltyGround, state: Filed, today: LocalDate): InspectionRejection | undefined => {
  switch (ground) {
    case 'first-slight-corrected':
    case 'minor-corrected-no-harm': {
      if (ground === 'first-slight-corrected' && today < APL_2021)
        return { code: 'ground/not-in-force', article: '行政处罚法33条', params: { from: APL_2021 } };
      const open = state.orders.find(order => order.performedOn === undefined);
      return open && { code: 'order/unperformed', article: '行政处罚法33条', params: { number: open.no } };
    }
    case 'no-subjective-fault':
      return today < APL_2021
        ? { code: 'ground/not-in-force', article: '行政处罚法33条', params: { from: APL_2021 } }
        : undefined;
    case 'facts-not-established':
    case 'out-of-time':
      return undefined;
  }
};
