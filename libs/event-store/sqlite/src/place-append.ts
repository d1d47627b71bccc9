import { StaleRevision } from '@one-window/event-store';
import type { PreparedAppend } from './prepared-append';
import type { Statements } from './statements';

/** Where an append goes: a new place, or the place where the very same events already stand. */
export type Placement =
  | { readonly kind: 'new'; readonly first: number }
  | { readonly kind: 'there'; readonly last: number }
  | { readonly kind: 'stale'; readonly error: StaleRevision };

type Append = Pick<PreparedAppend, 'stream' | 'expected' | 'events'>;
type Lookup = Pick<Statements, 'idsFrom' | 'revisionsOfIds'>;

/**
 * The expectation matrix, with KurrentDB's answer to a repeated append: the same ids at the place after the expected
 * revision are success, because the first answer may have been lost on the way.
 * `last` is the stream's last revision, -1 when it does not exist.
 */
export const placeAppend = (append: Append, last: number, lookup: Lookup): Placement => {
  const { expected } = append;
  if (expected === 'any' || expected === 'exists') {
    if (last < 0) return expected === 'any' ? { kind: 'new', first: 0 } : stale(append, last);
    return placeAnywhere(append, last, lookup);
  }
  const after = expected === 'no-stream' ? -1 : expected;
  if (after === last) return { kind: 'new', first: last + 1 };
  return after < last && standAt(append, after + 1, lookup)
    ? { kind: 'there', last: after + append.events.length }
    : stale(append, last);
};

/** Without an expected revision the ids may stand anywhere. This reads the stream: name a revision on long ones. */
const placeAnywhere = (append: Append, last: number, lookup: Lookup): Placement => {
  const found = lookup.revisionsOfIds.all(append.stream, JSON.stringify(append.events.map(event => event.id)));
  const first = found[0];
  if (first === undefined) return { kind: 'new', first: last + 1 };
  // Only some of the ids, or not in a row: not a repeat but a mistake of the writer.
  return standAt(append, first.revision, lookup)
    ? { kind: 'there', last: first.revision + append.events.length - 1 }
    : stale(append, last);
};

const standAt = ({ stream, events }: Append, revision: number, lookup: Lookup): boolean => {
  const ids = lookup.idsFrom.all(stream, revision, events.length);
  return ids.length === events.length && events.every((event, index) => event.id === ids[index]);
};

const stale = ({ stream, expected }: Append, last: number): Placement => ({
  kind: 'stale',
  error: new StaleRevision(stream, expected, last < 0 ? 'no-stream' : last),
});
