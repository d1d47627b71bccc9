import type { LocalDate } from '@one-window/kernel';
import type { LocalizedText } from '../localized-text';
import type { HolidayNotice, ProvisionalYear } from './calendar-year';

export type DayKind = 'work' | 'weekend' | 'holiday' | 'makeup';

/** Which days offices work. A value: loading a notice makes another one with another version. */
export interface WorkingCalendar {
  /** Names every notice in it, so that two calendars that differ never share a version. */
  readonly version: string;
  /** The years it knows, ascending. */
  readonly years: readonly number[];
  /** @throws CalendarYearUnknown for a year of which nothing is known, as do all the others. */
  isWorkingDay(date: LocalDate): boolean;
  /** The notice that settles this day is not out. True also for the last days of the year before it. */
  isProvisional(date: LocalDate): boolean;
  /** For pictures: a weekend inside a run of holidays is `holiday`. */
  dayKind(date: LocalDate): DayKind;
  /** The festival of a `holiday`, where known. */
  festivalOf(date: LocalDate): LocalizedText | undefined;
  /** The notices a year was taken from; empty while it is provisional. */
  noticesOf(year: number): readonly string[];
  /** What it was made from; `withNotice` makes the next version out of it. */
  readonly source: CalendarSource;
}

/** At most one notice a year: an amending notice replaces it and states the whole year. */
export interface CalendarSource {
  readonly base: string;
  readonly notices: readonly HolidayNotice[];
  readonly provisional: readonly ProvisionalYear[];
  /** What was loaded since it was shipped, in order. */
  readonly loaded: readonly string[];
}
