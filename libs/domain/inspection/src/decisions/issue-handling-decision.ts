import { accept, fen, formatYuan, reject } from '@one-window/kernel';
import type { IssueHandlingDecision } from '../commands/decision-commands';
import { crimeUndecided, mayDecide, roundToDecide } from '../deciding';
import { during } from '../during';
import { fact } from '../fact';
import { obligationOutsideLaw, termPassed } from '../obligation-rules';
import { completesHandling, notYetDecidable } from '../rounds';

/** I21 行政处理决定书: pay wages, compensation, or additional damages after an unmet order (INSP 18, 26; LCL 85). */
const decision = during('filed')<IssueHandlingDecision>({
  may: (state, by) => mayDecide(state, by, ['handling-decision']) ?? crimeUndecided(state),
  decide: ({ data, by, today }, state) => {
    const { round, no } = roundToDecide(state, by, data.roundId, ['handling-decision']);
    if (no) return reject(no);
    const early = notYetDecidable(round);
    if (early) return reject(early);
    for (const obligation of data.obligations) {
      const outside = obligationOutsideLaw(obligation, state, 'handling', today);
      if (outside) return reject(outside);
    }
    const passed = termPassed(data.term, today);
    if (passed) return reject(passed);
    const noticed = round.notice?.handling?.totalFen;
    const total = data.obligations.flatMap(each => each.pays).reduce((sum, pay) => sum + pay.amountFen, 0);
    // The employer defended himself against what he was told; more than that was never put to him (APL 44–45).
    if (noticed !== undefined && total > noticed)
      return reject({
        code: 'decision/beyond-notice',
        article: '行政处罚法45条',
        params: { noticed: formatYuan(fen(noticed)), decided: formatYuan(fen(total)) },
      });
    return accept(
      fact('HandlingDecisionIssued', today, ['监察条例18条', ...new Set(data.obligations.flatMap(o => o.articles))], {
        ...data,
        completesHandling: completesHandling(state, round, ['handling-decision']),
      }),
    );
  },
});
export const mayIssueHandlingDecision = decision.may;
export const issueHandlingDecision = decision.decide;
