import { accept, fen, formatYuan, laterOf, reject, type LocalDate } from '@one-window/kernel';
import type { Correction, Payment, RecordPerformance } from '../commands/decision-commands';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { notAnOfficer } from '../four-eyes';
import { asksForSomething, everythingDone, outstandingFor, type AnyInstrument } from '../instruments';
import { withVerified } from '../evolutions/verified';
import type { InspectionRejection } from '../rejections';
import { findInstrument } from '../unmet';

/** I28: payment is verified worker by worker, correction act by act; fines by the bank's receipt (APL 67, 74). */
const performance = during('filed')<RecordPerformance>({
  may: (state, by) =>
    notAnOfficer(state, by) ??
    ([...state.orders, ...state.decisions].some(isOwed) ? undefined : { code: 'performance/nothing-owed' }),
  decide: ({ data, today }, state) => {
    const instrument = findInstrument(state, data.of);
    if (!instrument) return reject({ code: 'document/unknown' });
    if (!instrument.served) return reject({ code: 'document/not-served', params: { number: instrument.no } });
    if (data.payments.length + data.corrections.length === 0 && !data.fine)
      return reject({ code: 'performance/empty' });

    const facts: InspectionFact[] = [];
    let after: AnyInstrument = instrument;
    for (const payment of data.payments) {
      const no = paymentFails(payment, after, today);
      if (no) return reject(no);
      after = withVerified(after, { ...payment, on: payment.paidOn });
      facts.push(fact('PaymentVerified', payment.paidOn, ['监察条例26条'], { of: data.of, ...payment }));
    }
    for (const correction of data.corrections) {
      const no = correctionFails(correction, after, today);
      if (no) return reject(no);
      after = withVerified(after, { obligation: correction.obligation, on: correction.correctedOn });
      facts.push(fact('CorrectionVerified', correction.correctedOn, ['监察条例18条'], { of: data.of, ...correction }));
    }
    if (data.fine) {
      if (after.type === 'order' || after.totalFineFen === 0) return reject({ code: 'fine/none' });
      const owed = after.totalFineFen - after.finePaidFen;
      if (data.fine.amountFen > owed)
        return reject({ code: 'fine/overpaid', article: '行政处罚法67条', params: { owed: formatYuan(fen(owed)) } });
      if (data.fine.paidOn > today)
        return reject({ code: 'date/in-future', params: { date: data.fine.paidOn, today } });
      after = withVerified(after, { fineFen: data.fine.amountFen });
      facts.push(fact('FinePaid', data.fine.paidOn, ['行政处罚法67条'], { decisionId: data.of.id, ...data.fine }));
    }
    if (everythingDone(after))
      facts.push(
        fact('ObligationsPerformed', lastDay(facts, after), ['监察条例18条'], {
          of: data.of,
          performedOn: lastDay(facts, after),
        }),
      );
    return accept(...facts);
  },
});
export const mayRecordPerformance = performance.may;
export const recordPerformance = performance.decide;

const isOwed = (instrument: AnyInstrument): boolean =>
  instrument.served !== undefined && instrument.performedOn === undefined && asksForSomething(instrument);

/** Performed on the day of the last act, whatever the order in which the acts were verified. */
const lastDay = (facts: readonly InspectionFact[], instrument: AnyInstrument): LocalDate =>
  [...facts.map(each => each.on), ...instrument.verified.map(each => each.on)].reduce((a, b) => laterOf(a, b));

const paymentFails = (
  payment: Payment,
  instrument: AnyInstrument,
  today: LocalDate,
): InspectionRejection | undefined => {
  const obligation = instrument.obligations.find(each => each.no === payment.obligation);
  if (!obligation?.pays.some(pay => pay.personId === payment.personId))
    return { code: 'worker/unknown', params: { obligation: payment.obligation } };
  if (payment.paidOn > today) return { code: 'date/in-future', params: { date: payment.paidOn, today } };
  const owed = outstandingFor(instrument, obligation, payment.personId);
  return payment.amountFen > owed ? { code: 'payment/exceeds', params: { owed: formatYuan(owed) } } : undefined;
};

const correctionFails = (
  correction: Correction,
  instrument: AnyInstrument,
  today: LocalDate,
): InspectionRejection | undefined => {
  const obligation = instrument.obligations.find(each => each.no === correction.obligation);
  if (obligation?.kind !== 'correct')
    return { code: 'correction/unknown', params: { obligation: correction.obligation } };
  if (correction.correctedOn > today)
    return { code: 'date/in-future', params: { date: correction.correctedOn, today } };
  return instrument.verified.some(each => each.obligation === correction.obligation)
    ? { code: 'correction/already-verified', params: { obligation: correction.obligation } }
    : undefined;
};
