import type { LocalDate } from '@one-window/kernel';
import type { AnyInstrument } from './instruments';
import type { ObligationSource } from './obligations';
import type { InspectionRejection } from './rejections';
import type { AnyCaseFile } from './state';

export const findInstrument = (file: AnyCaseFile, source: ObligationSource): AnyInstrument | undefined =>
  source.kind === 'order'
    ? file.orders.find(order => order.source.id === source.id)
    : file.decisions.find(decision => decision.source.id === source.id);

const recordedDueOn = (file: AnyCaseFile, source: ObligationSource) =>
  file.deadlines[`INS-11/${source.id}`] ?? file.deadlines[`INS-11f/${source.id}`];

/** The day by which it had to be done. A recorded deadline may have moved when a holiday notice was loaded. */
export const dueOnOf = (file: AnyCaseFile, instrument: AnyInstrument): LocalDate | undefined =>
  recordedDueOn(file, instrument.source)?.dueOn ?? instrument.served?.dueOn;

/**
 * INS-INV-9: served, the day passed, and not done by then. Late performance does not undo that the day was missed.
 * Nothing follows from a day that may still move (provisional).
 */
export const notUnmet = (
  file: AnyCaseFile,
  source: ObligationSource,
  today: LocalDate,
): InspectionRejection | undefined => {
  const instrument = findInstrument(file, source);
  if (!instrument) return { code: 'order/unknown' };
  const dueOn = dueOnOf(file, instrument);
  if (instrument.served === undefined || dueOn === undefined)
    return { code: 'order/not-unmet', article: '监察条例18条', params: { number: instrument.no, due: '' } };
  if (recordedDueOn(file, source)?.provisional)
    return { code: 'order/date-provisional', params: { number: instrument.no, due: dueOn } };
  if (today <= dueOn || (instrument.performedOn !== undefined && instrument.performedOn <= dueOn))
    return { code: 'order/not-unmet', article: '监察条例18条', params: { number: instrument.no, due: dueOn } };
  return undefined;
};
