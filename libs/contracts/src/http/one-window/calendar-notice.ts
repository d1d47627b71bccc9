import { z } from 'zod';
import { HolidayNoticeContract } from '../../case-events/one-window';

const Day = z.iso.date();

/** POST /api/one-window/calendar-notices: the State Council's yearly notice on holidays, as days. */
export const LoadCalendarNoticeBody = z.object({
  year: z.int().min(2015).max(2100),
  /** Such as `国办发明电〔2025〕7号`. */
  notice: z.string().trim().min(4).max(100),
  issuedOn: Day,
  /** Monday to Friday on which offices are closed. A notice may also move the last days of the year before. */
  weekdaysOff: z.array(Day).min(1).max(60),
  /** Saturdays and Sundays that are working days (调休). */
  weekendsWorked: z.array(Day).max(30),
  /** A day of each festival, so that a run of free days can be named. */
  festivals: HolidayNoticeContract.shape.festivals.default({}),
});
export type LoadCalendarNoticeBody = z.infer<typeof LoadCalendarNoticeBody>;

/** GET /api/one-window/calendar: what is counted by, and from which notice. */
export const GetCalendarAnswer = z.object({
  years: z.array(
    z.object({
      year: z.int(),
      version: z.string(),
      notices: z.array(z.string()),
      provisional: z.boolean(),
      weekdaysOff: z.array(z.string()),
      weekendsWorked: z.array(z.string()),
    }),
  ),
});
export type GetCalendarAnswer = z.infer<typeof GetCalendarAnswer>;
