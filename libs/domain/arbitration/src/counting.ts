import type { WorkingCalendar } from '@one-window/deadlines';
import { plusDays, type LocalDate } from '@one-window/kernel';

/** The n-th working day after a day, which is itself not counted (domain.md §3.4(1), (3)). */
export const workingDaysAfter = (day: LocalDate, count: number, calendar: WorkingCalendar): LocalDate => {
  const next = plusDays(day, 1);
  if (!calendar.isWorkingDay(next)) return workingDaysAfter(next, count, calendar);
  return count <= 1 ? next : workingDaysAfter(next, count - 1, calendar);
};

/** Working days strictly between two days: what LMAA 35 calls five days before the hearing (domain.md §3.4(8)). */
export const clearWorkingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let day = plusDays(from, 1); day < to; day = plusDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count;
};

export const calendarKnows = (day: LocalDate, calendar: WorkingCalendar): boolean =>
  calendar.years.includes(Number(day.slice(0, 4)));
