import { plusMonths, type LocalDate } from '@one-window/kernel';
import type { LeadItem } from './lead';

/** Two years from the violation, from its end where it continued (INSP 20). Undefined while it goes on or is unknown. */
export const limitationEndsOn = (item: LeadItem): LocalDate | undefined =>
  item.violation?.to === undefined ? undefined : plusMonths(item.violation.to, 24);

/** A complaint inside the two years stops the problem, even if it is handled later. */
export const isOutOfTime = (item: LeadItem, broughtOn: LocalDate): boolean => {
  const end = limitationEndsOn(item);
  return end !== undefined && broughtOn > end;
};
