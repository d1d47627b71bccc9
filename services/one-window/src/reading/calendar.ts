import type { WorkingCalendar } from '@one-window/deadlines';
import { plusDays, type LocalDate } from '@one-window/kernel';

const knows = (calendar: WorkingCalendar, day: LocalDate): boolean => calendar.years.includes(Number(day.slice(0, 4)));

/** The last day before which no more than `days` working days lie, counted from tomorrow. */
export const lastDayWithin = (calendar: WorkingCalendar, today: LocalDate, days: number): LocalDate => {
  let last = today;
  for (let left = days; ; last = plusDays(last, 1)) {
    const next = plusDays(last, 1);
    if (!knows(calendar, next)) return last;
    if (calendar.isWorkingDay(next) && (left -= 1) < 0) return last;
  }
};

/** `undefined` where the calendar ends: a day is shown without working days rather than with wrong ones. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number | undefined => {
  const sign = to >= from ? 1 : -1;
  const [first, last] = sign > 0 ? [from, to] : [to, from];
  if (!knows(calendar, first) || !knows(calendar, last)) return undefined;
  let count = 0;
  for (let day = plusDays(first, 1); day <= last; day = plusDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count * sign;
};

export interface DaysOfSpan {
  readonly from: string;
  readonly to: string;
  readonly weekdaysOff: string[];
  readonly weekendsWorked: string[];
  readonly provisionalYears: number[];
}

/** The free and the make-up days of a span, for the picture of time. */
export const daysOfSpan = (calendar: WorkingCalendar, from: LocalDate, to: LocalDate): DaysOfSpan => {
  const inSpan = (day: string): boolean => day >= from && day <= to;
  const { notices, provisional } = calendar.source;
  const settled = new Set(notices.map(({ year }) => year));
  const guessed = provisional.filter(({ year }) => !settled.has(year));
  const statutory = guessed
    .flatMap(({ festivals }) => Object.values(festivals).flatMap(days => days))
    .filter(day => calendar.dayKind(day) === 'holiday');
  return {
    from,
    to,
    weekdaysOff: [...notices.flatMap(notice => notice.weekdaysOff), ...statutory].filter(inSpan).sort(),
    weekendsWorked: notices
      .flatMap(notice => notice.weekendsWorked)
      .filter(inSpan)
      .sort(),
    provisionalYears: guessed
      .map(({ year }) => year)
      .filter(year => `${year}` >= from.slice(0, 4) && `${year}` <= to.slice(0, 4)),
  };
};
