import { InvariantBroken, type Fact } from '@one-window/kernel';
import type { WorkingCalendar } from './calendars/working-calendar';
import type { Deadline } from './deadline';
import type { DeadlineRule } from './rule';

export const deadlinesOf = <F extends Fact>(
  _history: readonly F[],
  _rules: readonly DeadlineRule<F>[],
  _calendar: WorkingCalendar,
): readonly Deadline[] => {
  throw new InvariantBroken('not counted yet');
};
