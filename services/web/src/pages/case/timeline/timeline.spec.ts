import { FOLD_WIDTH, openDays, pieces, stretchesOf } from './day-line';
import { labelled, merged, rowsOf } from './marks';

describe('Timeline', () => {
  it('a quiet stretch of more than thirty days is folded', () => {
    const stretches = stretchesOf(['2020-07-06', '2020-07-10', '2020-12-01']);
    expect(stretches.map(({ from, to, folded }) => `${from} ${to} ${folded}`)).toEqual([
      '2020-07-03 2020-07-13 false',
      '2020-07-13 2020-11-28 true',
      '2020-11-28 2020-12-04 false',
    ]);
    expect(openDays(stretches)).toBe(16);
  });

  it('thirty days are not yet quiet', () => expect(stretchesOf(['2026-09-01', '2026-10-01'])).toHaveLength(1));

  it('a fold is as wide as any other fold', () => {
    const { days, xs } = pieces(stretchesOf(['2020-07-06', '2020-12-01']), 10);
    expect(days).toEqual([0, 6, 148, 154]);
    expect(xs).toEqual([0, 60, 60 + FOLD_WIDTH, 120 + FOLD_WIDTH]);
  });

  it('a case without days has no stretches', () => expect(stretchesOf([])).toEqual([]));

  it('marks nearer than 28 pixels become one', () => {
    const groups = merged([{ x: 0 }, { x: 40 }, { x: 60 }, { x: 100 }], ({ x }) => x);
    expect(groups.map(({ x, events }) => `${x}×${events.length}`)).toEqual(['0×1', '40×2', '100×1']);
  });

  it('bars that overlap lie in different rows', () =>
    expect(
      rowsOf([
        { from: 0, to: 50 },
        { from: 20, to: 80 },
        { from: 60, to: 90 },
      ]).map(({ row }) => row),
    ).toEqual([0, 1, 0]));

  it('a decision keeps its label where two do not fit', () => {
    const act = { x: 10, width: 60, weight: 0 };
    const decision = { x: 40, width: 60, weight: 2 };
    expect(labelled([act, decision])).toEqual(new Set([decision]));
  });
});
