import { localDate, plusDays, type LocalDate } from '@one-window/kernel';
import type { Festival, ProvisionalYear } from './calendar-year';
import { isWeekend } from './holiday-notice';

export interface ProvisionalYearText {
  readonly year: number;
  readonly basis: string;
  readonly festivals: Partial<Readonly<Record<Festival, readonly string[]>>>;
}

export const provisionalYear = ({ year, basis, festivals }: ProvisionalYearText): ProvisionalYear => ({
  year,
  basis,
  festivals: Object.fromEntries(Object.entries(festivals).map(([name, days]) => [name, days.map(localDate)])),
});

/** The weekdays off by the regulation alone: a festival day on a weekend is made up on the working days that follow. */
export const statutoryWeekdaysOff = ({ festivals }: ProvisionalYear): readonly LocalDate[] => {
  const festivalDays = Object.values(festivals).flat();
  const off = new Set(festivalDays);
  for (const date of festivalDays.filter(isWeekend)) off.add(firstWeekdayAfter(date, off));
  return [...off].filter(date => !isWeekend(date)).sort();
};

const firstWeekdayAfter = (date: LocalDate, taken: ReadonlySet<LocalDate>): LocalDate => {
  const next = plusDays(date, 1);
  return isWeekend(next) || taken.has(next) ? firstWeekdayAfter(next, taken) : next;
};
