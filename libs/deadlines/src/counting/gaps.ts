import { plusDays, type LocalDate } from '@one-window/kernel';
import type { Gap } from './counted';

/** The days of a gap, both inclusive. */
export interface GapDays {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly why: Gap['why'];
}

/**
 * A clock stopped on day s and resumed on day r skips r − s days. The day it stops no longer counts and the day it
 * resumes does, except where it stops on its trigger day or before: that day does not count anyway, so the day of
 * resumption takes its place.
 */
export const gapDays = (start: LocalDate, gaps: readonly Gap[]): readonly GapDays[] =>
  gaps
    .filter(({ from, to }) => to > from && to > start)
    .map(({ from, to, why }) =>
      from <= start ? { first: plusDays(start, 1), last: to, why } : { first: from, last: plusDays(to, -1), why },
    );

export const gapAt = (day: LocalDate, gaps: readonly GapDays[]): GapDays | undefined =>
  gaps.find(({ first, last }) => first <= day && day <= last);
