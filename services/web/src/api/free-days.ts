import type { GetCalendarAnswer } from '@one-window/contracts';
import { weekday, type LocalDate } from '@one-window/kernel';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from './request';

const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => get<GetCalendarAnswer>('/api/one-window/calendar', signal),
  staleTime: 3_600_000,
});

const isWeekend = (day: string): boolean => [0, 6].includes(weekday(day as LocalDate));

/** Only an echo beside a typed day. Legal days are counted by the services, never here. */
export const useFreeDays = (): ((day: string) => boolean) => {
  const { data } = useQuery(calendarQuery);
  return day => {
    const year = data?.years.find(one => String(one.year) === day.slice(0, 4));
    if (year?.weekendsWorked.includes(day)) return false;
    return isWeekend(day) || (year?.weekdaysOff.includes(day) ?? false);
  };
};
