export { arithmeticEn } from './arithmetic-en';
export type { ArithmeticStep } from './arithmetic-step';
export { arithmeticZh } from './arithmetic-zh';
export { breachesOn } from './breaches-on';
export type { Festival, HolidayNotice, ProvisionalYear } from './calendars/calendar-year';
export { CalendarYearUnknown } from './calendars/calendar-year-unknown';
export { holidayNotice, type HolidayNoticeText } from './calendars/holiday-notice';
export { shippedCalendar } from './calendars/shipped-calendar';
export { withNotice, withProvisionalYear } from './calendars/with-notice';
export type { DayKind, WorkingCalendar } from './calendars/working-calendar';
export { countCalendarDays, countMonths } from './counting/calendar-days';
export { countTerm } from './counting/count-term';
export type { Counted } from './counting/counted';
export { clearWorkingDays, countBack, countWorkingDays } from './counting/working-days';
export type { Deadline, DeadlineStatus, Move, MoveReason } from './deadline';
export { deadlinesOf } from './deadlines-of';
export { diffDeadlines } from './diff-deadlines';
export {
  isDeadlineFact,
  type DeadlineBreached,
  type DeadlineEnded,
  type DeadlineFact,
  type DeadlineMet,
  type DeadlineMoved,
  type DeadlineRecalculated,
  type DeadlineStarted,
} from './facts';
export { defaultLightLimits, light, type Light, type LightLimits } from './light';
export type { LocalizedText } from './localized-text';
export {
  deadlineEvolutions,
  evolveDeadlines,
  noDeadlines,
  type RecordedDeadline,
  type RecordedDeadlines,
} from './recorded-deadlines';
export {
  rule,
  type DeadlineRule,
  type Ending,
  type Exclusion,
  type Extension,
  type Layer,
  type Meeting,
  type Resumption,
  type Selectors,
  type Start,
  type Suspension,
} from './rule';
export { supervisionAnswer } from './rules/supervision-answer';
export type { Backward, Term } from './term';
