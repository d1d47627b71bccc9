import type { LocalDate } from '@one-window/kernel';
import type { Deadline, Move } from './deadline';
import type { DeadlineFact } from './facts';
import type { RecordedDeadline, RecordedDeadlines } from './recorded-deadlines';

/**
 * What has to be recorded so that the record says what was computed. A clock that the record knows as closed is never
 * touched again. `today` dates what no day of the clock dates: `DeadlineRecalculated`, and the start of a backward period.
 */
export const diffDeadlines = (
  recorded: RecordedDeadlines,
  computed: readonly Deadline[],
  today: LocalDate,
): readonly DeadlineFact[] => computed.flatMap(deadline => differences(recorded[deadline.key], deadline, today));

const differences = (known: RecordedDeadline | undefined, deadline: Deadline, today: LocalDate): DeadlineFact[] => {
  if (known && isClosed(known)) return [];
  const open = stillOpen(deadline);
  const fresh = deadline.moves.slice(known?.moves.length ?? 0);
  return [
    ...(known ? recalculated(known, open, fresh, today) : [started(open, fresh, today)]),
    ...fresh.map(move => moved(open, move)),
    ...closed(deadline),
  ];
};

const isClosed = ({ status }: Deadline): boolean => status === 'met' || status === 'ended';

const started = (open: Deadline, fresh: readonly Move[], today: LocalDate): DeadlineFact => ({
  type: 'DeadlineStarted',
  // Where the same append moves it too, it started on the day before the first move.
  data: { deadline: fresh[0] ? { ...open, dueOn: fresh[0].oldDue, moves: [] } : open },
  // A period counted back hangs on a day that lies ahead; it began when that day was fixed.
  on: open.backward ? today : open.startedOn,
  basis: [open.article],
});

/** The calendar has changed since: the day before any new move is another one, or no longer provisional. */
const recalculated = (
  known: RecordedDeadline,
  open: Deadline,
  fresh: readonly Move[],
  today: LocalDate,
): DeadlineFact[] => {
  const newDue = fresh[0]?.oldDue ?? open.dueOn;
  const settled = fresh.length === 0 && known.provisional !== open.provisional;
  if (newDue === known.dueOn && !settled) return [];
  const { calendarVersion } = open;
  return [
    {
      type: 'DeadlineRecalculated',
      data: { deadline: { ...open, dueOn: newDue }, oldDue: known.dueOn, newDue, calendarVersion },
      on: today,
      basis: [open.article],
    },
  ];
};

const moved = (open: Deadline, { why, article, oldDue, newDue, on }: Move): DeadlineFact => ({
  type: 'DeadlineMoved',
  data: { deadline: open, oldDue, newDue, why, article },
  on,
  basis: [article],
});

const closed = (deadline: Deadline): DeadlineFact[] => {
  const basis = [deadline.article];
  const { metOn, endedOn, late = false } = deadline;
  if (deadline.status === 'met' && metOn)
    return [{ type: 'DeadlineMet', data: { deadline, metOn, late }, on: metOn, basis }];
  if (deadline.status === 'ended' && endedOn)
    return [{ type: 'DeadlineEnded', data: { deadline, endedOn }, on: endedOn, basis }];
  return [];
};

/** As it stood while it ran: for facts that come before the closing one in the same append. */
const stillOpen = (deadline: Deadline): Deadline => {
  if (!isClosed(deadline)) return deadline;
  const open: { -readonly [K in keyof Deadline]: Deadline[K] } = { ...deadline, status: 'running' };
  delete open.metOn;
  delete open.late;
  delete open.endedOn;
  delete open.closedBy;
  return open;
};
