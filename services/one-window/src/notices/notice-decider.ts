import type { CalendarNoticeLoaded } from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/deadlines';
import {
  accept,
  localDate,
  reject,
  weekday,
  type Command,
  type Decider,
  type Fact,
  type Rejection,
} from '@one-window/kernel';

type Notice = CalendarNoticeLoaded['notice'];

export type LoadCalendarNotice = Command<'LoadCalendarNotice', CalendarNoticeLoaded>;
export type NoticeFact = Fact<'CalendarNoticeLoaded', CalendarNoticeLoaded>;
export type NoticeRejection = Rejection<
  'notice/loaded' | 'notice/outside-year' | 'notice/not-a-weekday' | 'notice/not-a-weekend' | 'notice/contradictory'
>;

/** Notices loaded since the system was shipped, one per year; an amending one replaces the first. */
export interface NoticesState {
  readonly notices: readonly Notice[];
}

interface World {
  readonly calendar: WorkingCalendar;
}

const BASIS = ['全国年节及纪念日放假办法7条'];

/** A notice may move the last days of the year before (2018-12-29 and 2018-12-31 did). */
const belongs = (day: string, year: number): boolean => day.startsWith(`${year}-`) || day >= `${year - 1}-12-25`;
const isWeekend = (day: string): boolean => [0, 6].includes(weekday(localDate(day)));

const fault = ({ year, weekdaysOff, weekendsWorked }: Notice): NoticeRejection | undefined => {
  const outside = [...weekdaysOff, ...weekendsWorked].find(day => !belongs(day, year) || day > `${year}-12-31`);
  if (outside !== undefined) return { code: 'notice/outside-year', params: { day: outside, year } };
  const twice = weekdaysOff.find(day => weekendsWorked.includes(day));
  if (twice !== undefined) return { code: 'notice/contradictory', params: { day: twice } };
  const free = weekdaysOff.find(isWeekend);
  if (free !== undefined) return { code: 'notice/not-a-weekday', params: { day: free } };
  const worked = weekendsWorked.find(day => !isWeekend(day));
  return worked === undefined ? undefined : { code: 'notice/not-a-weekend', params: { day: worked } };
};

const same = (one: Notice | undefined, other: Notice): boolean => JSON.stringify(one) === JSON.stringify(other);

export const noticeDecider: Decider<LoadCalendarNotice, NoticesState, NoticeFact, NoticeRejection, World> = {
  initial: { notices: [] },
  decide: (command, state) => {
    const { notice } = command.data;
    const wrong = fault(notice);
    if (wrong) return reject(wrong);
    if (
      same(
        state.notices.find(one => one.year === notice.year),
        notice,
      )
    ) {
      return reject({ code: 'notice/loaded', params: { year: notice.year } });
    }
    return accept({ type: 'CalendarNoticeLoaded', data: command.data, on: command.today, basis: BASIS });
  },
  evolve: (state, { data: { notice } }) => ({
    notices: [...state.notices.filter(one => one.year !== notice.year), notice],
  }),
};
