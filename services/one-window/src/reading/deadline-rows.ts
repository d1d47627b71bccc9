import type { DeadlineRow, Light } from '@one-window/contracts';
import { arithmeticEn, arithmeticZh, light, type RecordedDeadline, type WorkingCalendar } from '@one-window/deadlines';
import { daysBetween, type Instant, type LocalDate } from '@one-window/kernel';
import type { DeadlinesDoc } from '../projections/deadlines';
import { workingDaysBetween } from './calendar';
import type { NameOf } from './staff-names';
import { unitName } from './units';

/** The moment at which lights are looked at. */
export interface LookedAt {
  readonly at: Instant;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

export interface RowOfCase {
  readonly title: string | null;
  /** Names of accounts. */
  readonly nameOf: NameOf;
}

export const lightOf = (deadline: RecordedDeadline, { today, calendar, at }: LookedAt): Light =>
  light(deadline, today, calendar, undefined, at);

/** One clock as pages show it. Its days and its sum are as recorded; only the light and what is left are worked out. */
export const deadlineRow = (
  doc: DeadlinesDoc,
  deadline: RecordedDeadline,
  { title, nameOf }: RowOfCase,
  looked: LookedAt,
): DeadlineRow => ({
  id: `${doc.service}/${doc.stream}/${deadline.key}`,
  caseId: doc.caseId,
  service: doc.service,
  stream: doc.stream,
  ...(doc.standing.number !== undefined && { number: doc.standing.number }),
  title,
  unit: unitName(doc.standing.unit),
  handlers: doc.standing.handlers.map(accountId => handler(accountId, nameOf)),
  ruleId: deadline.ruleId,
  ruleVersion: deadline.ruleVersion,
  ruleTitle: deadline.title,
  article: deadline.article,
  layer: deadline.layer,
  binds: deadline.binds,
  status: deadline.status,
  light: lightOf(deadline, looked),
  provisional: deadline.provisional,
  calendarVersion: deadline.calendarVersion,
  startedOn: deadline.startedOn,
  dueOn: deadline.dueOn,
  unrolledDueOn: deadline.unrolledDueOn,
  ...(deadline.dueAt !== undefined && { dueAt: deadline.dueAt }),
  ...(deadline.metOn !== undefined && { metOn: deadline.metOn }),
  ...(deadline.late !== undefined && { late: deadline.late }),
  ...(deadline.endedOn !== undefined && { endedOn: deadline.endedOn }),
  ...(deadline.breachedOn !== undefined && { breachedOn: deadline.breachedOn }),
  ...leftOf(deadline, looked),
  steps: [...deadline.steps],
  arithmetic: { zh: arithmeticZh(deadline.steps), en: arithmeticEn(deadline.steps) },
  moves: deadline.moves.map(move => ({
    on: move.on,
    from: move.oldDue,
    to: move.newDue,
    reason: move.why,
    article: move.article,
    ...(move.days !== undefined && { days: move.days }),
  })),
});

export const handler = (accountId: string, nameOf: NameOf): { accountId: string; name?: string } => {
  const name = nameOf(accountId);
  return { accountId, ...(name !== undefined && { name }) };
};

const leftOf = (
  { status, dueOn }: RecordedDeadline,
  { today, calendar }: LookedAt,
): { daysLeft?: number; workingDaysLeft?: number } => {
  if (status !== 'running') return {};
  const workingDaysLeft = workingDaysBetween(calendar, today, dueOn);
  return { daysLeft: daysBetween(today, dueOn), ...(workingDaysLeft !== undefined && { workingDaysLeft }) };
};
