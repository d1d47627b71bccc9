import type { Fact, LocalDate } from '@one-window/kernel';
import type { Deadline, MoveReason } from './deadline';

/** Every fact carries the whole deadline as it stands after it: a view keeps the last one and counts nothing. */
interface Snapshot {
  readonly deadline: Deadline;
}
export type DeadlineStarted = Fact<'DeadlineStarted', Snapshot>;
/** Something in the history moved the day, or stopped the clock (`suspended`: the day stays until it is resumed). */
export type DeadlineMoved = Fact<
  'DeadlineMoved',
  Snapshot & {
    readonly oldDue: LocalDate;
    readonly newDue: LocalDate;
    readonly why: MoveReason;
    readonly article: string;
  }
>;
export type DeadlineMet = Fact<'DeadlineMet', Snapshot & { readonly metOn: LocalDate; readonly late: boolean }>;
/** The clock is over without having been met: withdrawn, transferred. */
export type DeadlineEnded = Fact<'DeadlineEnded', Snapshot & { readonly endedOn: LocalDate }>;
/** The same history counted with another calendar (domain.md §3.5). The day may stay and only cease to be provisional. */
export type DeadlineRecalculated = Fact<
  'DeadlineRecalculated',
  Snapshot & { readonly oldDue: LocalDate; readonly newDue: LocalDate; readonly calendarVersion: string }
>;
/** The day passed and the authority had not acted. */
export type DeadlineBreached = Fact<'DeadlineBreached', Snapshot & { readonly dueOn: LocalDate }>;

export type DeadlineFact =
  DeadlineStarted | DeadlineMoved | DeadlineMet | DeadlineEnded | DeadlineRecalculated | DeadlineBreached;

/** Complete by type: a new fact breaks the build here. */
const TYPES: Readonly<Record<DeadlineFact['type'], true>> = {
  DeadlineStarted: true,
  DeadlineMoved: true,
  DeadlineMet: true,
  DeadlineEnded: true,
  DeadlineRecalculated: true,
  DeadlineBreached: true,
};

export const isDeadlineFact = (fact: Fact): fact is DeadlineFact => fact.type in TYPES;
