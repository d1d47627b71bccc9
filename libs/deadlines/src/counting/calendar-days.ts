import { daysBetween, plusDays, plusMonths, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from '../arithmetic-step';
import type { WorkingCalendar } from '../calendars/working-calendar';
import type { Term } from '../term';
import type { Adjustments, Counted } from './counted';
import { gapAt, gapDays, type GapDays } from './gaps';
import { rollForward } from './roll-forward';
import { provisionalSteps, Tape } from './tape';

/** `rolls: false` ends the period on its day, rest day or not, and asks the calendar nothing. */
interface CalendarAdjustments extends Adjustments {
  readonly rolls?: boolean;
}

/** Runs through holidays; only a last day that is a rest day moves, once, after extensions and exclusions (§3.4(10)). */
export const countCalendarDays = (
  start: LocalDate,
  days: number,
  calendar: WorkingCalendar,
  adjustments: CalendarAdjustments = {},
): Counted => {
  const tape = opening(start, adjustments);
  const unrolled = runDays(start, days + (adjustments.extraDays ?? 0), gapDays(start, adjustments.gaps ?? []), tape);
  return closing(start, unrolled, calendar, adjustments, tape);
};

/** Ends on the corresponding day; none in that month: on its last (CC 202). */
export const countMonths = (
  start: LocalDate,
  months: number,
  calendar: WorkingCalendar,
  adjustments: CalendarAdjustments = {},
): Counted => {
  const on = plusMonths(start, months);
  const term: Term = months % 12 === 0 ? { kind: 'years', years: months / 12 } : { kind: 'months', months };
  const step: ArithmeticStep = { kind: 'corresponding', on, term, lastOfMonth: on.slice(8) !== start.slice(8) };
  return countToDay(start, on, step, calendar, adjustments);
};

/** The day that a document states. A period fixed by its last day moves off a rest day like any other (CC 203). */
export const countStated = (
  start: LocalDate,
  on: LocalDate,
  calendar: WorkingCalendar,
  adjustments: CalendarAdjustments = {},
): Counted => countToDay(start, on, { kind: 'stated', on }, calendar, adjustments);

/** A period known by its end, so that only what happened to it since has to be counted. */
const countToDay = (
  start: LocalDate,
  on: LocalDate,
  step: ArithmeticStep,
  calendar: WorkingCalendar,
  adjustments: CalendarAdjustments,
): Counted => {
  const tape = opening(start, adjustments);
  tape.push(step);
  const gaps = gapDays(start, adjustments.gaps ?? []);
  const extraDays = adjustments.extraDays ?? 0;
  const run = new Tape();
  const unrolled = on > start ? runDays(start, daysBetween(start, on) + extraDays, gaps, run) : plusDays(on, extraDays);
  tape.push(...run.steps.filter(({ kind }) => kind === 'excluded'));
  return closing(start, unrolled, calendar, adjustments, tape);
};

const opening = (start: LocalDate, { word, extraDays = 0 }: CalendarAdjustments): Tape => {
  const tape = new Tape();
  tape.push({ kind: 'trigger', on: start, ...(word && { word }) });
  if (extraDays > 0) tape.push({ kind: 'extended', days: extraDays, unit: 'calendar' });
  return tape;
};

const runDays = (start: LocalDate, days: number, gaps: readonly GapDays[], tape: Tape): LocalDate => {
  let day = start;
  for (let ordinal = 0; ordinal < days;) {
    day = plusDays(day, 1);
    const gap = gapAt(day, gaps);
    if (gap) tape.excluded(day, gap.why);
    else tape.counted(day, (ordinal += 1), 'calendar');
  }
  return day;
};

const closing = (
  start: LocalDate,
  unrolled: LocalDate,
  calendar: WorkingCalendar,
  { rolls = true, gaps = [] }: CalendarAdjustments,
  tape: Tape,
): Counted => {
  if (!rolls) {
    tape.push({ kind: 'due', on: unrolled });
    return { dueOn: unrolled, unrolledDueOn: unrolled, provisional: false, steps: tape.steps };
  }
  const rolled = rollForward(unrolled, calendar, gapDays(start, gaps));
  const provisional = provisionalSteps(rolled.consulted, calendar);
  tape.push(...rolled.step, ...provisional, { kind: 'due', on: rolled.day });
  return { dueOn: rolled.day, unrolledDueOn: unrolled, provisional: provisional.length > 0, steps: tape.steps };
};
