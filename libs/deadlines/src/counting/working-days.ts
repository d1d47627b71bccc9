import { plusDays, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from '../arithmetic-step';
import type { WorkingCalendar } from '../calendars/working-calendar';
import type { Backward } from '../term';
import type { Adjustments, Counted } from './counted';
import { gapAt, gapDays, type GapDays } from './gaps';
import { provisionalSteps, Tape } from './tape';

/** Weekends and holidays do not count, make-up working days do; the trigger day never does (domain.md §3.4(1), (3)). */
export const countWorkingDays = (
  start: LocalDate,
  days: number,
  calendar: WorkingCalendar,
  { gaps = [], extraDays = 0, word }: Adjustments = {},
): Counted => {
  const tape = new Tape();
  tape.push({ kind: 'trigger', on: start, ...(word && { word }) });
  if (extraDays > 0) tape.push({ kind: 'extended', days: extraDays, unit: 'working' });
  const { day, provisional } = walk(start, days + extraDays, 1, calendar, tape, gapDays(start, gaps));
  tape.push(...provisional, { kind: 'due', on: day });
  return { dueOn: day, unrolledDueOn: day, provisional: provisional.length > 0, steps: tape.steps };
};

/**
 * Back from a day that lies ahead. `nth`: an act is in time on the n-th working day before it. `clear`: n whole working
 * days must lie between the act and that day; a wrong count is a ground to set the award aside (LMAA 49(3)). The last
 * such day may be a rest day; `unrolledDueOn` is the working day to do it by.
 */
export const countBack = (
  from: LocalDate,
  days: number,
  how: Backward,
  calendar: WorkingCalendar,
  { word }: Pick<Adjustments, 'word'> = {},
): Counted => {
  const tape = new Tape();
  tape.push({ kind: 'trigger', on: from, ...(word && { word }) });
  const { day: nth, provisional } = walk(from, days, -1, calendar, tape, []);
  const due = how === 'nth' ? nth : plusDays(nth, -1);
  if (how === 'clear') tape.push({ kind: 'clear', on: due, days });
  tape.push(...provisional, { kind: 'due', on: due });
  const lastWorkingDay = how === 'nth' ? nth : workingDayOnOrBefore(due, calendar);
  return { dueOn: due, unrolledDueOn: lastWorkingDay, provisional: provisional.length > 0, steps: tape.steps };
};

/** Whole working days that lie between two days, neither of them counted. */
export const clearWorkingDays = (after: LocalDate, before: LocalDate, calendar: WorkingCalendar): number => {
  let clear = 0;
  for (let day = plusDays(after, 1); day < before; day = plusDays(day, 1)) if (calendar.isWorkingDay(day)) clear += 1;
  return clear;
};

const workingDayOnOrBefore = (day: LocalDate, calendar: WorkingCalendar): LocalDate =>
  calendar.isWorkingDay(day) ? day : workingDayOnOrBefore(plusDays(day, -1), calendar);

const walk = (
  start: LocalDate,
  days: number,
  direction: 1 | -1,
  calendar: WorkingCalendar,
  tape: Tape,
  gaps: readonly GapDays[],
): { readonly day: LocalDate; readonly provisional: readonly ArithmeticStep[] } => {
  const consulted: LocalDate[] = [];
  let day = start;
  for (let ordinal = 0; ordinal < days;) {
    day = plusDays(day, direction);
    const gap = gapAt(day, gaps);
    if (gap) {
      tape.excluded(day, gap.why);
      continue;
    }
    consulted.push(day);
    const kind = calendar.dayKind(day);
    if (kind === 'work') tape.counted(day, (ordinal += 1), 'working');
    else if (kind === 'makeup') tape.makeup(day, (ordinal += 1));
    else if (kind === 'holiday') tape.holiday(day, calendar.festivalOf(day));
    else tape.weekend();
  }
  return { day, provisional: provisionalSteps(consulted, calendar) };
};
