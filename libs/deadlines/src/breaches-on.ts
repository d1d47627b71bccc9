import { plusDays, type Instant, type LocalDate } from '@one-window/kernel';
import type { DeadlineBreached } from './facts';
import type { RecordedDeadline, RecordedDeadlines } from './recorded-deadlines';

/**
 * What a timer records when days have passed. Never on a provisional date, never twice, never
 * for a party's period: a party that lets it pass loses a chance, an authority breaks the law. A suspension stops a
 * clock that runs; it does not undo a day that had already passed.
 */
export const breachesOn = (recorded: RecordedDeadlines, today: LocalDate, now?: Instant): readonly DeadlineBreached[] =>
  Object.values(recorded)
    .filter(deadline => deadline.breachedOn === undefined && isBroken(deadline, today, now))
    .map(deadline => ({
      type: 'DeadlineBreached',
      data: { deadline, dueOn: deadline.dueOn },
      on: deadline.dueAt ? today : plusDays(deadline.dueOn, 1),
      basis: [deadline.article],
    }));

const isBroken = (deadline: RecordedDeadline, today: LocalDate, now: Instant | undefined): boolean => {
  const { status, suspendedOn, dueOn } = deadline;
  if (deadline.provisional || deadline.binds === 'party') return false;
  if (status === 'suspended') return suspendedOn !== undefined && suspendedOn > dueOn;
  if (status !== 'running') return false;
  return deadline.dueAt && now ? now > deadline.dueAt : today > deadline.dueOn;
};
