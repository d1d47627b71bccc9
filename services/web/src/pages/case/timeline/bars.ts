import type { DeadlineRow } from '@one-window/contracts';
import { lastDayOf, unmetEnd } from '../../../components/light-shape';

/** How a clock came to its end: done, stopped before its day, or its day passed with nothing done. */
export type EndMark = 'met' | 'stopped' | 'unmet';

export interface PlacedBar {
  readonly row: DeadlineRow;
  readonly start: number;
  readonly end: number;
  readonly mark?: { readonly kind: EndMark; readonly x: number };
  /** From here on the period was lengthened. */
  readonly lengthenedFrom?: number;
  /** It had run before, and was started anew here. */
  readonly restarted: boolean;
  /** Days that do not count: suspended, or left out. */
  readonly leftOut: readonly { readonly from: number; readonly to: number }[];
  readonly label: { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' };
  /** With its label: nothing else lies there. */
  readonly from: number;
  readonly to: number;
}

/** Roughly: a Han character is as wide as it is high, a Latin letter half of that. */
export const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 13 : 7.2), 0);

export const endMarkOf = (row: DeadlineRow): EndMark | undefined => {
  if (row.status === 'met') return 'met';
  if (row.status === 'ended') return unmetEnd(row) ? 'unmet' : 'stopped';
  return row.light === 'overdue' || row.light === 'lapsed' ? 'unmet' : undefined;
};

const MARK_HALF = 12;
const GAP = 5;

/** Inside the bar where it fits beside the mark, otherwise after it, and before it at the right edge. */
const labelOf = (
  text: string,
  { start, end, markX, right }: { start: number; end: number; markX: number | undefined; right: number },
): PlacedBar['label'] => {
  const width = widthOf(text);
  const clear = markX === undefined || start + GAP + width < markX - MARK_HALF;
  if (clear && start + GAP + width + GAP <= end) return { x: start + GAP, text, anchor: 'start' };
  if (markX !== undefined && markX + MARK_HALF + width + GAP <= end)
    return { x: markX + MARK_HALF, text, anchor: 'start' };
  const after = Math.max(end, (markX ?? 0) + MARK_HALF) + GAP;
  return after + width <= right ? { x: after, text, anchor: 'start' } : { x: start - GAP, text, anchor: 'end' };
};

/** A clock from its start to its end on the picture. */
export const placedBar = (row: DeadlineRow, x: (day: string) => number, right: number, text: string): PlacedBar => {
  // A notice period is counted back from its day: it starts after it is due.
  const [a, b] = [x(row.startedOn), x(lastDayOf(row))];
  const start = Math.min(a, b);
  const end = Math.max(start + 6, a, b);
  const kind = endMarkOf(row);
  const markX = kind === 'met' ? Math.min(end, Math.max(start + 10, x(row.metOn ?? row.dueOn))) : kind && end;
  const label = labelOf(text, { start, end, markX, right });
  const extended = row.moves.find(({ from, to, days }) => days !== undefined && to > from);
  const width = widthOf(text);
  const [labelFrom, labelTo] = label.anchor === 'start' ? [label.x, label.x + width] : [label.x - width, label.x];
  return {
    row,
    start,
    end,
    ...(kind && markX !== undefined && { mark: { kind, x: markX } }),
    restarted: a <= b && row.moves.some(({ reason }) => reason === 'restarted'),
    leftOut: row.steps.flatMap(step => {
      const { kind, from, to } = step;
      if (kind !== 'excluded' || typeof from !== 'string' || typeof to !== 'string') return [];
      const [left, right] = [Math.max(start, x(from)), Math.min(end, x(to))];
      return left < right ? [{ from: left, to: right }] : [];
    }),
    ...(extended && { lengthenedFrom: Math.min(end, x(extended.from)) }),
    label,
    from: Math.min(start, labelFrom),
    to: Math.max(end + (kind === 'unmet' ? 8 : 0), labelTo),
  };
};
