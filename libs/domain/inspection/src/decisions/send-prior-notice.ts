import { accept, reject } from '@one-window/kernel';
import type { SendPriorNotice } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownInvestigation, ownProposal } from '../four-eyes';
import { valueOn } from '../parameters/dated';
import type { PenaltyMeasure } from '../obligations';
import { measureOutsideLaw } from '../penalty-measures';
import { findRound, needsPriorNotice, openRounds } from '../rounds';
import type { Round } from '../state';
import type { InspectionWorld } from '../world';
import type { LocalDate } from '@one-window/kernel';

/** I15 事先告知: what is intended, why, on what basis, and the rights (INSP 19; APL 44–45, 62–63). */
const notice = during('filed')<SendPriorNotice>({
  may: (state, by) => {
    const waiting = openRounds(state).filter(round => needsPriorNotice(round) && !round.notice);
    if (waiting.length === 0) return { code: 'round/none-open', article: '监察条例19条' };
    return (
      ownInvestigation(state, by) ??
      (waiting.every(round => round.proposedBy === by.accountId) ? { code: 'approval/own-proposal' } : undefined)
    );
  },
  decide: ({ data, by, today }, state, world) => {
    const round = findRound(state, data.roundId);
    if (!round || !needsPriorNotice(round)) return reject({ code: 'round/unknown' });
    if (round.notice) return reject({ code: 'notice/already-sent', params: { number: round.notice.noticeNo } });
    const own = ownProposal(round, by);
    if (own) return reject(own);
    if (isIncomplete(round, data)) return reject({ code: 'notice/incomplete', article: '行政处罚法44条' });
    if (data.defenceUntil <= today)
      return reject({
        code: 'notice/no-time-to-defend',
        article: '行政处罚法45条',
        params: { date: data.defenceUntil },
      });
    for (const measure of data.penalties) {
      const outside = measureOutsideLaw(measure, state, today, world);
      if (outside) return reject(outside);
    }
    return accept(
      fact('PriorNoticeIssued', today, ['监察条例19条', '行政处罚法44条', ...data.articles], {
        ...data,
        hearingRight: mayAskForHearing(data.penalties, today, world),
      }),
    );
  },
});
export const maySendPriorNotice = notice.may;
export const sendPriorNotice = notice.decide;

const isIncomplete = (round: Round, data: SendPriorNotice['data']): boolean =>
  (round.proposed.includes('penalty-decision') && data.penalties.length === 0) ||
  (round.proposed.includes('handling-decision') && !data.handling) ||
  (!round.proposed.includes('penalty-decision') && data.penalties.length > 0);

/** Larger fines (较大数额罚款) give a right to a hearing (APL 63); the province says what is large. */
const mayAskForHearing = (penalties: readonly PenaltyMeasure[], today: LocalDate, world: InspectionWorld): boolean => {
  const threshold = valueOn(world.parameters.hearingThreshold, today);
  const total = (party: PenaltyMeasure['party']) =>
    penalties.filter(each => each.party === party).reduce((sum, each) => sum + (each.fineFen ?? 0), 0);
  return total('employer') >= threshold.employerFen || total('responsible-person') >= threshold.personFen;
};
