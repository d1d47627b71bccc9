import { daysBetween, plusDays, type Instant, type LocalDate } from '@one-window/kernel';
import type { WorkingCalendar } from './calendars/working-calendar';
import type { Deadline } from './deadline';

export type Light = 'overdue' | 'lapsed' | 'today' | 'near' | 'normal' | 'suspended' | 'met' | 'metLate' | 'ended';

/** Bureau parameters: near is this few working days left, or this share of the whole period. */
export interface LightLimits {
  readonly nearWorkingDays: number;
  readonly nearShare: number;
}
export const defaultLightLimits: LightLimits = { nearWorkingDays: 2, nearShare: 0.2 };

/** How a deadline stands today. The warning follows the unrolled day, the breach the rolled one (domain.md §3.4(9)). */
export const light = (
  deadline: Deadline,
  today: LocalDate,
  calendar: WorkingCalendar,
  limits: LightLimits = defaultLightLimits,
  now?: Instant,
): Light => {
  if (deadline.status === 'met') return deadline.late ? 'metLate' : 'met';
  if (deadline.status !== 'running') return deadline.status;
  const passed = today > deadline.dueOn || (deadline.dueAt !== undefined && now !== undefined && now > deadline.dueAt);
  // A party that lets its period pass loses a chance; only an authority is in breach.
  if (passed) return deadline.binds === 'party' ? 'lapsed' : 'overdue';
  if (today === deadline.dueOn) return 'today';
  return isNear(deadline, today, calendar, limits) ? 'near' : 'normal';
};

const isNear = (
  { unrolledDueOn, dueOn, startedOn, backward }: Deadline,
  today: LocalDate,
  calendar: WorkingCalendar,
  { nearWorkingDays, nearShare }: LightLimits,
): boolean => {
  if (today >= unrolledDueOn) return true;
  if (hasAtMostWorkingDays(today, dueOn, nearWorkingDays, calendar)) return true;
  // A period counted back has no beginning to take a share of.
  const whole = daysBetween(startedOn, unrolledDueOn);
  return backward === undefined && whole > 0 && daysBetween(today, unrolledDueOn) / whole <= nearShare;
};

/** Working days after `today` up to and with `dueOn`; stops counting as soon as it is clear. */
const hasAtMostWorkingDays = (
  today: LocalDate,
  dueOn: LocalDate,
  limit: number,
  calendar: WorkingCalendar,
): boolean => {
  let left = 0;
  for (let day = plusDays(today, 1); day <= dueOn; day = plusDays(day, 1)) {
    if (calendar.isWorkingDay(day) && (left += 1) > limit) return false;
  }
  return true;
};
