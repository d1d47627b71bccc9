import { daysBetween, localDate, plusDays, type LocalDate } from '@one-window/kernel';

/** A quiet stretch is folded to a fixed width, so that a case of three years stays readable. */
const QUIET_DAYS = 30;
const MARGIN_DAYS = 3;
export const FOLD_WIDTH = 56;

export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly folded: boolean;
}

/** The days that matter, in stretches: where nothing happens for more than thirty days, a fold. */
export const stretchesOf = (days: readonly string[]): readonly Stretch[] => {
  const sorted = [...new Set(days)].sort().map(localDate);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const stretches: Stretch[] = [];
  let from = plusDays(first, -MARGIN_DAYS);
  for (let index = 1; index < sorted.length; index += 1) {
    const before = sorted[index - 1];
    const after = sorted[index];
    if (!before || !after || daysBetween(before, after) <= QUIET_DAYS) continue;
    const foldFrom = plusDays(before, MARGIN_DAYS);
    const foldTo = plusDays(after, -MARGIN_DAYS);
    stretches.push({ from, to: foldFrom, folded: false }, { from: foldFrom, to: foldTo, folded: true });
    from = foldTo;
  }
  return [...stretches, { from, to: plusDays(last, MARGIN_DAYS), folded: false }];
};

export const openDays = (stretches: readonly Stretch[]): number =>
  stretches.filter(({ folded }) => !folded).reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);

/** Domain and range of a piecewise linear scale. */
export const pieces = (
  stretches: readonly Stretch[],
  dayWidth: number,
): { readonly days: readonly number[]; readonly xs: readonly number[] } => {
  const first = stretches[0];
  if (!first) return { days: [0, 1], xs: [0, 1] };
  const origin = first.from;
  const days = [0];
  const xs = [0];
  let x = 0;
  for (const { from, to, folded } of stretches) {
    x += folded ? FOLD_WIDTH : daysBetween(from, to) * dayWidth;
    days.push(daysBetween(origin, to));
    xs.push(x);
  }
  return { days, xs };
};
