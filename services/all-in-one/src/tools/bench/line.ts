/** What every line of `npm run bench` says. Without a goal it is for information. */
export interface Line {
  readonly name: string;
  readonly ours: number;
  /** What ours is held against: measured in the same run, or a limit. */
  readonly reference?: number;
  readonly ratio?: number;
  readonly goal?: Goal;
  /** More of the same measurement: percentiles, sizes. */
  readonly more?: Readonly<Record<string, number>>;
}

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export type Verdict = 'ok' | 'below' | 'info';

export const verdict = ({ ratio, goal }: Pick<Line, 'ratio' | 'goal'>): Verdict => {
  if (goal === undefined || ratio === undefined) return 'info';
  return ('atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost) ? 'ok' : 'below';
};

/** The middle one; of an even number, the upper of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Nearest rank: the smallest value that `share` of all do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
};

interface Pair {
  readonly ours: number;
  readonly reference: number;
}

/** The middle of the ratios of rounds that ran side by side, because the speed of a machine drifts. */
export const paired = (name: string, pairs: readonly Pair[], goal: Goal): Line => ({
  name,
  ours: median(pairs.map(pair => pair.ours)),
  reference: median(pairs.map(pair => pair.reference)),
  ratio: median(pairs.map(pair => pair.ours / pair.reference)),
  goal,
});

export const within = (name: string, ours: number, limit: number): Line => ({
  name,
  ours,
  reference: limit,
  ratio: ours / limit,
  goal: { atMost: 1 },
});

/** `durable appends/s, 64 writers: ours 24,100, reference 25,000, ratio 0.96, goal ≥ 0.7, ok` */
export const formatLine = (line: Line): string => {
  const { name, ours, reference, ratio, goal, more = {} } = line;
  const parts = [
    `ours ${figure(ours)}`,
    ...(reference === undefined ? [] : [`reference ${figure(reference)}`]),
    ...(ratio === undefined ? [] : [`ratio ${ratio.toFixed(2)}`]),
    ...(goal === undefined ? [] : [`goal ${'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`}`]),
    ...(goal === undefined ? [] : [verdict(line)]),
  ];
  const rest = Object.entries(more).map(([what, value]) => `${what} ${figure(value)}`);
  return `${name}: ${parts.join(', ')}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
};

const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
