import { plusDays, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from '../arithmetic-step';
import type { WorkingCalendar } from '../calendars/working-calendar';
import type { LocalizedText } from '../localized-text';
import type { Gap } from './counted';

/**
 * Writes the arithmetic day by day, forwards or backwards, and joins neighbours of one kind into one step, so that
 * sixty working days stay a few lines.
 */
export class Tape {
  readonly steps: ArithmeticStep[] = [];
  private weekendDays = 0;

  counted(on: LocalDate, ordinal: number, unit: 'working' | 'calendar'): void {
    const last = this.steps.at(-1);
    const weekendDays = this.takeWeekend();
    if (last?.kind === 'counted')
      this.replaceLast({ ...last, to: on, last: ordinal, weekendDays: last.weekendDays + weekendDays });
    else this.steps.push({ kind: 'counted', from: on, to: on, first: ordinal, last: ordinal, unit, weekendDays: 0 });
  }

  makeup(on: LocalDate, ordinal: number): void {
    this.push({ kind: 'makeup', on, ordinal });
  }

  /** Counted only if the run of counted days goes on after it. */
  weekend(): void {
    this.weekendDays += 1;
  }

  holiday(on: LocalDate, festival: LocalizedText | undefined): void {
    const last = this.steps.at(-1);
    if (last?.kind === 'skipped' && isNeighbour(last.to, on)) this.replaceLast({ ...last, to: on });
    else this.push({ kind: 'skipped', from: on, to: on, ...(festival && { festival }) });
  }

  excluded(on: LocalDate, why: Gap['why']): void {
    const last = this.steps.at(-1);
    if (last?.kind === 'excluded' && last.why === why && isNeighbour(last.to, on))
      this.replaceLast({ ...last, to: on, days: last.days + 1 });
    else this.push({ kind: 'excluded', from: on, to: on, days: 1, why });
  }

  push(...steps: readonly ArithmeticStep[]): void {
    this.takeWeekend();
    this.steps.push(...steps);
  }

  private replaceLast(step: ArithmeticStep): void {
    this.steps[this.steps.length - 1] = step;
  }

  private takeWeekend(): number {
    const days = this.weekendDays;
    this.weekendDays = 0;
    return days;
  }
}

const isNeighbour = (a: LocalDate, b: LocalDate): boolean => plusDays(a, 1) === b || plusDays(a, -1) === b;

/** One step for each year whose notice is still awaited. */
export const provisionalSteps = (days: Iterable<LocalDate>, calendar: WorkingCalendar): readonly ArithmeticStep[] => {
  const years = new Set<number>();
  for (const day of days) if (calendar.isProvisional(day)) years.add(awaitedNotice(day, calendar));
  return [...years].map(year => ({ kind: 'provisional', year }));
};

/** The last days of a settled year wait for the notice of the next one. */
const awaitedNotice = (day: LocalDate, calendar: WorkingCalendar): number => {
  const year = Number(day.slice(0, 4));
  return calendar.noticesOf(year).length === 0 ? year : year + 1;
};
