import { accept, reject } from '@one-window/kernel';
import type { IssueOrderToCorrect } from '../commands/decision-commands';
import { during } from '../during';
import { fact } from '../fact';
import { obligationOutsideLaw, termPassed } from '../obligation-rules';
import { completesHandling, mainRound } from '../rounds';

/**
 * I20 限期整改指令书 (INSP 18; APL 28): not a penalty, so it needs no prior notice and may come early, on the evening of
 * the complaint. Each order has its own due date; four consequences hang on it (domain.md §2.6).
 */
const order = during('filed')<IssueOrderToCorrect>({
  may: state => {
    if (state.revoked) return { code: 'investigation/finished', article: '监察条例18条' };
    if (state.officers.length === 0) return { code: 'officers/not-assigned', article: '监察条例16条' };
    return state.steps.length === 0 ? { code: 'investigation/no-step', article: '监察条例15条' } : undefined;
  },
  decide: ({ data, today }, state) => {
    for (const obligation of data.obligations) {
      const outside = obligationOutsideLaw(obligation, state, 'order', today);
      if (outside) return reject(outside);
    }
    const passed = termPassed(data.term, today);
    if (passed) return reject(passed);
    return accept(
      fact('OrderToCorrectIssued', today, articlesOf(data.obligations), {
        ...data,
        completesHandling: completesHandling(state, mainRound(state), ['order-to-correct']),
      }),
    );
  },
});
export const mayIssueOrderToCorrect = order.may;
export const issueOrderToCorrect = order.decide;

const articlesOf = (obligations: IssueOrderToCorrect['data']['obligations']): readonly string[] => [
  '监察条例18条',
  ...new Set(obligations.flatMap(obligation => obligation.articles)),
];
