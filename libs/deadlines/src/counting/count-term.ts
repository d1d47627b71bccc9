import { InvariantBroken } from '@one-window/kernel';
import type { WorkingCalendar } from '../calendars/working-calendar';
import type { Start } from '../rule';
import type { Backward, Term } from '../term';
import { countCalendarDays, countMonths, countStated } from './calendar-days';
import type { Adjustments, Counted } from './counted';
import { countHours } from './hours';
import { countBack, countWorkingDays } from './working-days';

/** @throws InvariantBroken when the start lacks what its term needs: a moment for hours, a day for a stated one. */
export const countTerm = (
  term: Term,
  backward: Backward | undefined,
  { on, at, dueOn }: Start,
  calendar: WorkingCalendar,
  adjustments: Adjustments = {},
): Counted => {
  const rolling = { ...adjustments, rolls: !('rolls' in term) };
  switch (term.kind) {
    case 'working':
      return backward
        ? countBack(on, term.days, backward, calendar, adjustments)
        : countWorkingDays(on, term.days, calendar, adjustments);
    case 'calendar':
      return countCalendarDays(on, term.days, calendar, rolling);
    case 'months':
      return countMonths(on, term.months, calendar, rolling);
    case 'years':
      return countMonths(on, term.years * 12, calendar, rolling);
    case 'hours':
      if (at === undefined)
        throw new InvariantBroken('a period of hours starts at a moment, not only on a day', { on });
      return countHours(at, term.hours, adjustments);
    case 'stated':
      if (dueOn === undefined)
        throw new InvariantBroken('a stated period without the day that the document states', { on });
      return countStated(on, dueOn, calendar, rolling);
  }
};
