import { InvariantBroken, type Instant, type LocalDate } from '@one-window/kernel';
import type { DeadlineBreached } from './facts';
import type { RecordedDeadlines } from './recorded-deadlines';

/** What a timer records when days have passed. Never on a provisional date, never twice, never for a party's period. */
export const breachesOn = (
  _recorded: RecordedDeadlines,
  _today: LocalDate,
  _now?: Instant,
): readonly DeadlineBreached[] => {
  throw new InvariantBroken('not counted yet');
};
