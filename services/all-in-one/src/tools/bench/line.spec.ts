import { formatLine, median, paired, percentile, verdict, within } from './line';

describe('a line of the benchmark', () => {
  it('takes the middle of the ratios of rounds that ran side by side, not the ratio of the middles', () => {
    const pairs = [
      { ours: 10, reference: 20 },
      { ours: 90, reference: 100 },
      { ours: 40, reference: 50 },
    ];
    expect(paired('x', pairs, { atLeast: 0.7 })).toMatchObject({ ours: 40, reference: 50, ratio: 0.8 });
  });

  it('is ok where the goal is reached and below where it is not, in the direction that is wanted', () => {
    expect(verdict({ ratio: 0.7, goal: { atLeast: 0.7 } })).toBe('ok');
    expect(verdict({ ratio: 0.69, goal: { atLeast: 0.7 } })).toBe('below');
    expect(verdict(within('memory, MB', 200, 350))).toBe('ok');
    expect(verdict(within('memory, MB', 360, 350))).toBe('below');
    expect(verdict({})).toBe('info');
  });

  it('says name, ours, reference, ratio, goal and verdict', () => {
    const line = paired('appends/s', [{ ours: 24_100, reference: 25_000 }], { atLeast: 0.7 });
    expect(formatLine(line)).toBe('appends/s: ours 24,100, reference 25,000, ratio 0.96, goal ≥ 0.7, ok');
    expect(formatLine({ name: 'p99 ms', ours: 12.34, more: { 'p50 ms': 1.234 } })).toBe(
      'p99 ms: ours 12.3 (p50 ms 1.23)',
    );
  });

  it('counts percentiles by the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.99)).toBe(99);
    expect(percentile(values, 0.5)).toBe(50);
    expect(median([3, 1, 2])).toBe(2);
  });
});
