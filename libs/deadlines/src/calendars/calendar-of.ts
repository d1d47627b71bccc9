import { plusDays, type LocalDate } from '@one-window/kernel';
import type { Festival, HolidayNotice, ProvisionalYear } from './calendar-year';
import { CalendarYearUnknown } from './calendar-year-unknown';
import { joinedNames } from './festival-names';
import { isWeekend, lateDaysOf } from './holiday-notice';
import { statutoryWeekdaysOff } from './provisional-year';
import type { CalendarSource, DayKind, WorkingCalendar } from './working-calendar';

export const calendarOf = (source: CalendarSource): WorkingCalendar => {
  const version = [source.base, ...source.loaded].join('+');
  const noticeOf = new Map(source.notices.map(notice => [notice.year, notice]));
  const provisional = source.provisional.filter(({ year }) => !noticeOf.has(year));
  const known = new Set([...noticeOf.keys(), ...provisional.map(({ year }) => year)]);
  const off = new Set(
    [...noticeOf.values()].flatMap(n => n.weekdaysOff).concat(provisional.flatMap(statutoryWeekdaysOff)),
  );
  const worked = new Set([...noticeOf.values()].flatMap(n => n.weekendsWorked));
  const festivals = namedDays([...noticeOf.values()], provisional);

  const inKnownYear = (date: LocalDate): boolean => known.has(yearOf(date));
  const ensureKnown = (date: LocalDate): void => {
    if (!inKnownYear(date)) throw new CalendarYearUnknown(yearOf(date), version);
  };
  const works = (date: LocalDate): boolean => worked.has(date) || (!isWeekend(date) && !off.has(date));
  const isFree = (date: LocalDate): boolean => inKnownYear(date) && !works(date);

  /** The free days around a free day. A notice speaks of them as one holiday: 10月1日至7日放假. */
  const runOf = (date: LocalDate): readonly LocalDate[] => {
    const run = [date];
    for (let day = plusDays(date, -1); isFree(day); day = plusDays(day, -1)) run.unshift(day);
    for (let day = plusDays(date, 1); isFree(day); day = plusDays(day, 1)) run.push(day);
    return run;
  };

  return {
    source,
    version,
    years: [...known].sort((a, b) => a - b),
    isWorkingDay: date => {
      ensureKnown(date);
      return works(date);
    },
    isProvisional: date => {
      ensureKnown(date);
      const year = yearOf(date);
      return !noticeOf.has(year) || (date >= lateDaysOf(year) && !noticeOf.has(year + 1));
    },
    dayKind: (date): DayKind => {
      ensureKnown(date);
      if (worked.has(date)) return 'makeup';
      if (works(date)) return 'work';
      return runOf(date).some(day => off.has(day) || festivals.has(day)) ? 'holiday' : 'weekend';
    },
    festivalOf: date => {
      ensureKnown(date);
      const names = works(date) ? [] : [...new Set(runOf(date).flatMap(day => festivals.get(day) ?? []))];
      return names.length > 0 ? joinedNames(names) : undefined;
    },
    noticesOf: year => noticeOf.get(year)?.notices ?? [],
  };
};

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const namedDays = (notices: readonly HolidayNotice[], provisional: readonly ProvisionalYear[]) => {
  const named = new Map<LocalDate, Festival[]>();
  const name = (festival: string, day: LocalDate): Map<LocalDate, Festival[]> =>
    named.set(day, [...(named.get(day) ?? []), festival as Festival]);
  for (const { festivals } of notices) for (const [festival, day] of Object.entries(festivals)) name(festival, day);
  for (const { festivals } of provisional)
    for (const [festival, days] of Object.entries(festivals)) for (const day of days) name(festival, day);
  return named;
};
