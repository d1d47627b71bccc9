import type { Evolutions, LocalDate } from '@one-window/kernel';
import type { Deadline } from './deadline';
import type { DeadlineFact } from './facts';

export type RecordedDeadline = Deadline & { readonly breachedOn?: LocalDate };

/** The deadlines of one case as its history records them, by key. Plain data. */
export type RecordedDeadlines = Readonly<Record<string, RecordedDeadline>>;

export const noDeadlines: RecordedDeadlines = {};

export const evolveDeadlines = (recorded: RecordedDeadlines, fact: DeadlineFact): RecordedDeadlines => {
  const { deadline } = fact.data;
  const breachedOn = fact.type === 'DeadlineBreached' ? fact.on : breachStillStanding(recorded[deadline.key], deadline);
  return { ...recorded, [deadline.key]: { ...deadline, ...(breachedOn && { breachedOn }) } };
};

/** A day that moves past the breach (a restart, a notice) leaves the fact in the history, but no breach to show. */
const breachStillStanding = (before: RecordedDeadline | undefined, now: Deadline): LocalDate | undefined =>
  before?.breachedOn !== undefined && now.dueOn < before.breachedOn ? before.breachedOn : undefined;

/** The lines that every decider's table of evolutions needs: `{ ...deadlineEvolutions<MyState>(), … }`. */
export const deadlineEvolutions = <S extends { readonly deadlines: RecordedDeadlines }>(): Evolutions<
  S,
  DeadlineFact
> => {
  const keep = (state: S, fact: DeadlineFact): S => ({
    ...state,
    deadlines: evolveDeadlines(state.deadlines, fact),
  });
  return {
    DeadlineStarted: keep,
    DeadlineMoved: keep,
    DeadlineMet: keep,
    DeadlineEnded: keep,
    DeadlineRecalculated: keep,
    DeadlineBreached: keep,
  };
};
