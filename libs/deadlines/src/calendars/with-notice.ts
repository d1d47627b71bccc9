import type { HolidayNotice, ProvisionalYear } from './calendar-year';
import { calendarOf } from './calendar-of';
import type { WorkingCalendar } from './working-calendar';

/**
 * The calendar after a notice has been loaded: its year is settled, and so are the last days of the year before.
 * Loading a second notice of a year replaces the first, so an amending notice is given with the days that remain.
 */
export const withNotice = (calendar: WorkingCalendar, notice: HolidayNotice): WorkingCalendar =>
  calendarOf({
    ...calendar.source,
    notices: [...calendar.source.notices.filter(({ year }) => year !== notice.year), notice],
    loaded: [...calendar.source.loaded, notice.notices.join('、')],
  });

/** A later year by the statute's own days, so that periods may run into it before its notice is out. */
export const withProvisionalYear = (calendar: WorkingCalendar, year: ProvisionalYear): WorkingCalendar =>
  calendarOf({
    ...calendar.source,
    provisional: [...calendar.source.provisional.filter(known => known.year !== year.year), year],
    loaded: [...calendar.source.loaded, `${year.year}暂定`],
  });
