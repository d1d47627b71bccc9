import { plusDays, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from '../arithmetic-step';
import type { WorkingCalendar } from '../calendars/working-calendar';
import { gapAt, type GapDays } from './gaps';

export interface Rolled {
  readonly day: LocalDate;
  readonly step: readonly ArithmeticStep[];
  /** The days the answer depends on. */
  readonly consulted: readonly LocalDate[];
}

/**
 * A last day that is a rest day moves to the first working day after it (CPL 85, CC 203). Days on which the clock stood
 * still are passed over too: a period whose last day had moved ahead is not over while it is suspended.
 */
export const rollForward = (day: LocalDate, calendar: WorkingCalendar, gaps: readonly GapDays[] = []): Rolled => {
  const consulted = [day];
  let rolled = day;
  while (gapAt(rolled, gaps) || !calendar.isWorkingDay(rolled)) consulted.push((rolled = plusDays(rolled, 1)));
  if (rolled === day) return { day, step: [], consulted };
  const kind = calendar.dayKind(day);
  const festival = calendar.festivalOf(day);
  const over = kind === 'holiday' ? kind : kind === 'weekend' ? kind : 'excluded';
  return {
    day: rolled,
    step: [{ kind: 'rolled', from: day, to: rolled, over, ...(festival && { festival }) }],
    consulted,
  };
};
