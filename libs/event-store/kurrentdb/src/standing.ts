import { StaleRevision, type Expected, type NewEvent, type RecordedEvent } from '@one-window/event-store';
import type { StreamId } from '@one-window/kernel';

/** An append that was asked for. */
export interface Asked {
  readonly stream: StreamId;
  readonly expected: Expected;
  readonly events: readonly NewEvent[];
}

/** Where an append without an expected revision goes, by the stream as it stands. */
export type Place =
  { readonly kind: 'after'; readonly revision: number } | { readonly kind: 'there'; readonly last: RecordedEvent };

/** The very events, in their order. */
export const sameEvents = (asked: readonly NewEvent[], found: readonly RecordedEvent[]): boolean =>
  asked.length === found.length && asked.every((event, at) => event.id === found[at]?.id);

/**
 * `any` and `exists` name no revision, so the ids may stand anywhere: the whole stream is looked at, and the append
 * then names the revision it was placed by. KurrentDB's own memory of ids is short and forgets on a restart.
 * @throws StaleRevision
 */
export const placeAnywhere = ({ stream, expected, events }: Asked, there: readonly RecordedEvent[]): Place => {
  const last = there.length - 1;
  if (expected === 'exists' && last < 0) throw new StaleRevision(stream, expected, 'no-stream');
  const ids = new Set<string>(events.map(event => event.id));
  const first = there.findIndex(event => ids.has(event.id));
  if (first < 0) return { kind: 'after', revision: last };
  const found = there.slice(first, first + events.length);
  const end = found.at(-1);
  // Only some of the ids, or not in a row: not a repeat but a mistake of the writer.
  if (end === undefined || !sameEvents(events, found)) throw new StaleRevision(stream, expected, last);
  return { kind: 'there', last: end };
};
