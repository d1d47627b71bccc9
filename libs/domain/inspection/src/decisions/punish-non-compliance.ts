import { accept, reject } from '@one-window/kernel';
import type { PunishNonCompliance } from '../commands/decision-commands';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { notAnOfficer } from '../four-eyes';
import { sameSource } from '../obligations';
import { findInstrument, notUnmet } from '../unmet';

/**
 * I29: an order to correct refused, or a handling decision not performed, is itself the offence (INSP 30(3)). It opens a
 * round of its own: prior notice and defence come first here too (INS-INV-2).
 */
const finding = during('filed')<PunishNonCompliance>({
  may: (state, by) =>
    notAnOfficer(state, by) ??
    ([...state.orders, ...state.decisions].some(each => each.served && each.performedOn === undefined)
      ? undefined
      : { code: 'order/not-unmet', article: '监察条例30条', params: { number: '', due: '' } }),
  decide: ({ data, by, today }, state) => {
    const no = notUnmet(state, data.of, today);
    if (no) return reject(no);
    const instrument = findInstrument(state, data.of);
    if (instrument?.type === 'penalty') return reject({ code: 'order/unknown', article: '监察条例30条3项' });
    if (state.rounds.some(round => !round.returned && round.unmet && sameSource(round.unmet, data.of)))
      return reject({ code: 'noncompliance/already-punished', article: '行政处罚法29条' });
    return accept<InspectionFact>(
      fact('NonComplianceFound', today, ['监察条例30条3项'], data),
      fact('HandlingProposed', today, ['监察条例30条3项'], {
        proposedBy: by.accountId,
        roundId: data.roundId,
        proposed: ['penalty-decision' as const],
        articles: ['监察条例30条3项'],
        legalReviewGrounds: [],
        unmet: data.of,
      }),
    );
  },
});
export const mayPunishNonCompliance = finding.may;
export const punishNonCompliance = finding.decide;
