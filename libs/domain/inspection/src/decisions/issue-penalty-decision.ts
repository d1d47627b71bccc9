import { accept, fen, formatYuan, reject, type LocalDate } from '@one-window/kernel';
import type { IssuePenaltyDecision } from '../commands/decision-commands';
import { crimeUndecided, mayDecide, roundToDecide, withPolice } from '../deciding';
import { during } from '../during';
import { fact } from '../fact';
import type { PenaltyMeasure } from '../obligations';
import { PENALTY_BASES } from '../parameters/penalty-bases';
import { fineGateClosed, finedTwice, measureOutsideLaw } from '../penalty-measures';
import type { InspectionRejection } from '../rejections';
import { completesHandling, notYetDecidable } from '../rounds';
import type { PriorNotice, Round } from '../state';

/** I22 行政处罚决定书: all gates passed (APL 57–60; INSP 19; domain.md §6.2). */
const decision = during('filed')<IssuePenaltyDecision>({
  may: (state, by) => mayDecide(state, by, ['penalty-decision']) ?? crimeUndecided(state) ?? withPolice(state),
  decide: ({ data, by, today }, state, world) => {
    const { round, no } = roundToDecide(state, by, data.roundId, ['penalty-decision']);
    if (no) return reject(no);
    const early = notYetDecidable(round) ?? hearingMayStillBeAsked(round, today);
    if (early) return reject(early);
    for (const measure of data.measures) {
      const outside =
        measureOutsideLaw(measure, state, today, world) ??
        fineGateClosed(measure, state, today) ??
        beyondNotice(measure, round.notice);
      if (outside) return reject(outside);
    }
    const twice = finedTwice(data.measures, state);
    if (twice) return reject(twice);
    return accept(
      fact('PenaltyDecisionIssued', today, ['行政处罚法57条', ...articlesOf(data.measures)], {
        ...data,
        totalFineFen: fen(data.measures.reduce((sum, measure) => sum + (measure.fineFen ?? 0), 0)),
        completesHandling: completesHandling(state, round, ['penalty-decision']),
      }),
    );
  },
});
export const mayIssuePenaltyDecision = decision.may;
export const issuePenaltyDecision = decision.decide;

const articlesOf = (measures: readonly PenaltyMeasure[]): readonly string[] => [
  ...new Set(PENALTY_BASES.filter(basis => measures.some(each => each.basisId === basis.id)).map(each => each.article)),
];

const hearingMayStillBeAsked = (round: Round, today: LocalDate): InspectionRejection | undefined => {
  const until = round.notice?.hearingUntil;
  return until !== undefined && !round.hearingWaived && today <= until
    ? { code: 'hearing/right-running', article: '行政处罚法64条', params: { date: until } }
    : undefined;
};

/** A defence never makes it worse, and nothing is decided that was not announced (APL 44–45). */
const beyondNotice = (measure: PenaltyMeasure, notice: PriorNotice | undefined): InspectionRejection | undefined => {
  const announced = notice?.penalties.find(each => each.basisId === measure.basisId && each.party === measure.party);
  const isMore =
    !announced ||
    (measure.warning && !announced.warning && (measure.fineFen ?? 0) >= (announced.fineFen ?? 0)) ||
    (measure.fineFen ?? 0) > (announced.fineFen ?? 0);
  return isMore
    ? {
        code: 'decision/beyond-notice',
        article: '行政处罚法44—45条',
        params: { noticed: formatYuan(announced?.fineFen ?? fen(0)), decided: formatYuan(measure.fineFen ?? fen(0)) },
      }
    : undefined;
};
