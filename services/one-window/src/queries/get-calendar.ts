import { GetCalendarAnswer } from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/deadlines';
import { localDate } from '@one-window/kernel';
import { defineQuery } from '@one-window/platform';
import { daysOfSpan } from '../reading/calendar';

export const getCalendar = defineQuery({
  name: 'getCalendar',
  title: { zh: '工作日历', en: 'Working calendar' },
  path: '/calendar',
  roles: 'signed-in',
  answer: GetCalendarAnswer,
  run: ({ services }) => {
    const calendar = services.calendar();
    return { years: calendar.years.map(year => yearOf(calendar, year)) };
  },
});

const yearOf = (calendar: WorkingCalendar, year: number): GetCalendarAnswer['years'][number] => {
  const { weekdaysOff, weekendsWorked, provisionalYears } = daysOfSpan(
    calendar,
    localDate(`${year}-01-01`),
    localDate(`${year}-12-31`),
  );
  return {
    year,
    version: calendar.version,
    notices: [...calendar.noticesOf(year)],
    provisional: provisionalYears.includes(year),
    weekdaysOff,
    weekendsWorked,
  };
};
