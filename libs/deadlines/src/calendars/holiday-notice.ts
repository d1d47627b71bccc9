import { InvariantBroken, localDate, weekday, type LocalDate } from '@one-window/kernel';
import type { Festival, HolidayNotice } from './calendar-year';
import { festivalNames } from './festival-names';

/** A notice as it comes from a file or a request: days are plain text. */
export interface HolidayNoticeText {
  readonly year: number;
  readonly notices: readonly string[];
  readonly noticeNumberChecked: boolean;
  readonly weekdaysOff: readonly string[];
  readonly weekendsWorked: readonly string[];
  readonly festivals: Partial<Readonly<Record<Festival, string>>>;
}

/**
 * Reads a notice and refuses the slips that typing one in invites: a Saturday among the weekdays off, a day of another
 * year, a day that does not exist. @throws InvariantBroken naming the day.
 */
export const holidayNotice = (text: HolidayNoticeText): HolidayNotice => {
  const day = (value: string): LocalDate => {
    const date = localDate(value);
    const ofLastDecember = date >= lateDaysOf(text.year - 1) && date.startsWith(`${text.year - 1}`);
    if (!date.startsWith(`${text.year}-`) && !ofLastDecember)
      throw new InvariantBroken(`${date} cannot be moved by the notice of ${text.year}`);
    return date;
  };
  const weekdaysOff = text.weekdaysOff.map(day);
  const weekendsWorked = text.weekendsWorked.map(day);
  for (const date of weekdaysOff)
    if (isWeekend(date))
      throw new InvariantBroken(`${date} is a weekend, free anyway: weekdaysOff lists Monday to Friday`);
  for (const date of weekendsWorked)
    if (!isWeekend(date))
      throw new InvariantBroken(`${date} is a weekday, worked anyway: weekendsWorked lists weekends`);
  for (const name of Object.keys(text.festivals))
    if (!(name in festivalNames)) throw new InvariantBroken(`not a festival: ${name}`);
  const festivals = Object.fromEntries(Object.entries(text.festivals).map(([name, date]) => [name, day(date)]));
  return { ...text, weekdaysOff, weekendsWorked, festivals };
};

export const isWeekend = (date: LocalDate): boolean => weekday(date) === 0 || weekday(date) === 6;

/**
 * From here on the days of a year belong to the New Year of the next one, whose notice may move them: that of 2019 closed
 * Monday 2018-12-31 and opened Saturday 2018-12-29. Nothing earlier has been moved.
 */
export const lateDaysOf = (year: number): LocalDate => localDate(`${year}-12-28`);
