import { InvariantBroken, type LocalDate } from '@one-window/kernel';
import type { Deadline } from './deadline';
import type { DeadlineFact } from './facts';
import type { RecordedDeadlines } from './recorded-deadlines';

/** `today` dates only what no fact of the case caused: `DeadlineRecalculated`. */
export const diffDeadlines = (
  _recorded: RecordedDeadlines,
  _computed: readonly Deadline[],
  _today: LocalDate,
): readonly DeadlineFact[] => {
  throw new InvariantBroken('not counted yet');
};
