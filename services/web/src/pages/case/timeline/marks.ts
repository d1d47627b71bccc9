/** Marks nearer than this become one with a count, so that each can be hit and read. */
const NEAR_PX = 28;

export interface Placed<Event> {
  readonly x: number;
  readonly events: readonly Event[];
}

export const merged = <Event>(events: readonly Event[], xOf: (event: Event) => number): readonly Placed<Event>[] => {
  const groups: { x: number; events: Event[] }[] = [];
  for (const event of [...events].sort((a, b) => xOf(a) - xOf(b))) {
    const last = groups.at(-1);
    const x = xOf(event);
    if (last && x - last.x < NEAR_PX) last.events.push(event);
    else groups.push({ x, events: [event] });
  }
  return groups;
};

export interface Spanned {
  readonly from: number;
  readonly to: number;
}

/** Rows for bars so that none lies on another; the first free row takes it. */
export const rowsOf = <Bar extends Spanned>(
  bars: readonly Bar[],
): readonly { readonly bar: Bar; readonly row: number }[] => {
  const ends: number[] = [];
  return [...bars]
    .sort((a, b) => a.from - b.from)
    .map(bar => {
      const free = ends.findIndex(end => end + 4 <= bar.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = bar.to;
      return { bar, row };
    });
};

/** Which labels fit: by weight first (decisions), then from left to right, none over another. */
export const labelled = <Mark extends { readonly x: number; readonly width: number; readonly weight: number }>(
  marks: readonly Mark[],
): ReadonlySet<Mark> => {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight || a.x - b.x)) {
    const left = mark.x - mark.width / 2;
    const right = mark.x + mark.width / 2;
    if (kept.every(other => right + 6 < other.x - other.width / 2 || left - 6 > other.x + other.width / 2))
      kept.push(mark);
  }
  return new Set(kept);
};
