import type { LocalDate } from '@one-window/kernel';
import type { ArbitrationRejection } from '../rejections';

/** A day that is said to have been: not after today, not before what it follows. */
export const dayProblem = (
  day: LocalDate,
  { notBefore, today }: { readonly notBefore: LocalDate; readonly today: LocalDate },
): ArbitrationRejection | undefined => {
  if (day > today) return { code: 'date/in-future', params: { day, today } };
  return day < notBefore ? { code: 'date/too-early', params: { day, notBefore } } : undefined;
};
