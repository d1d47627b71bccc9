import { isDeadlineFact } from '@one-window/deadlines';
import type { RecordedEvent } from '@one-window/event-store';
import { asFact } from '../aggregate/fold';

interface ClockRow {
  readonly key: string;
  readonly dueOn: string;
  readonly open: boolean;
  readonly provisional: boolean;
  readonly breached: boolean;
}

/** The clocks of one stream. */
export interface StreamClocks {
  readonly _id: string;
  readonly caseId: string;
  readonly played: boolean;
  readonly clocks: readonly ClockRow[];
}

/** Does an event say anything of clocks. */
export const tellsOfClocks = (event: RecordedEvent): boolean =>
  event.meta.played === true || isDeadlineFact(asFact(event));

/** What is known of a stream's clocks after an event. */
export const clocksAfter = (before: StreamClocks | undefined, event: RecordedEvent): StreamClocks => {
  const { caseId, played } = event.meta;
  const known = { ...{ _id: event.stream, caseId, played: false, clocks: [] }, ...before };
  const row: StreamClocks = { ...known, played: known.played || played === true };
  const fact = asFact(event);
  if (!isDeadlineFact(fact)) return row;
  const { key, dueOn, status, provisional } = fact.data.deadline;
  // A breach stays while the day stays.
  const brokenBefore = row.clocks.some(clock => clock.key === key && clock.breached && clock.dueOn === dueOn);
  const clock: ClockRow = {
    ...{ key, dueOn, provisional },
    open: status === 'running' || status === 'suspended',
    breached: fact.type === 'DeadlineBreached' || brokenBefore,
  };
  return { ...row, clocks: [...row.clocks.filter(other => other.key !== key), clock] };
};
