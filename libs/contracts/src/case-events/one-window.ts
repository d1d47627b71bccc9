import { z } from 'zod';

const Day = z.iso.date();
const FESTIVALS = [
  'newYear',
  'springFestival',
  'qingming',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
  'victoryDay',
] as const;

/** A year's notice on holidays, in the shape that `withNotice` of the deadlines library takes. */
export const HolidayNoticeContract = z.object({
  year: z.int(),
  notices: z.array(z.string()),
  noticeNumberChecked: z.boolean(),
  weekdaysOff: z.array(Day),
  weekendsWorked: z.array(Day),
  festivals: z.partialRecord(z.enum(FESTIVALS), Day),
});
export type HolidayNoticeContract = z.infer<typeof HolidayNoticeContract>;

/**
 * Recorded in stream `calendar` under the subject `calendar`. Every service answers it by counting its open deadlines
 * again (`DeadlineRecalculated`; domain.md §3.5).
 */
export const CalendarNoticeLoaded = z.object({ notice: HolidayNoticeContract, issuedOn: Day });
export type CalendarNoticeLoaded = z.infer<typeof CalendarNoticeLoaded>;

/** Somebody was shown what no page shows; in a stream `reads-<caseId>`, for supervisors. */
export const PersonalDataRead = z.object({ personId: z.string(), what: z.enum(['id-number']) });

export const oneWindowCaseEvents = { CalendarNoticeLoaded, PersonalDataRead } as const;
export type OneWindowCaseEventType = keyof typeof oneWindowCaseEvents;
/** Case id (subject) of what concerns every case's calendar. */
export const CALENDAR_SUBJECT = 'calendar';
