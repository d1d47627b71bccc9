import type { DeadlineRow } from '@one-window/contracts';
import { endMarkOf, placedBar } from './bars';
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

  describe('the bar of a clock', () => {
    const clock = (more: Partial<DeadlineRow>): DeadlineRow =>
      ({
        startedOn: '2019-04-08',
        dueOn: '2019-04-17',
        status: 'running',
        light: 'normal',
        moves: [],
        steps: [],
        ...more,
      }) as DeadlineRow;
    const x = (day: string): number => Number(day.slice(8)) * 10 + (Number(day.slice(5, 7)) - 4) * 300;
    const bar = (more: Partial<DeadlineRow>, right = 2_000) => placedBar(clock(more), x, right, '履行期限');

    it('that passed unmet and ended later runs to its day and is crossed there', () =>
      expect(bar({ status: 'ended', endedOn: '2019-06-18', binds: 'party' })).toMatchObject({
        start: 80,
        end: 170,
        mark: { kind: 'unmet', x: 170 },
      }));
    it('that was stopped before its day runs to the stop', () =>
      expect(bar({ status: 'ended', endedOn: '2019-04-11', binds: 'authority' })).toMatchObject({
        end: 110,
        mark: { kind: 'stopped', x: 110 },
      }));
    it('that was met has its check where it was met', () =>
      expect(bar({ status: 'met', metOn: '2019-04-12' }).mark).toEqual({ kind: 'met', x: 120 }));
    it('that was started anew is notched there, and days that do not count are marked within it', () => {
      const move = { on: '2019-04-08', from: '2019-04-12', to: '2019-04-17', article: '', reason: 'restarted' };
      expect(bar({ moves: [move] }).restarted).toBe(true);
      expect(bar({ moves: [{ ...move, reason: 'extended' }] }).restarted).toBe(false);
      const steps = [{ kind: 'excluded' as const, from: '2019-04-10', to: '2019-04-12', days: 2, why: 'suspended' }];
      expect(bar({ steps: steps as DeadlineRow['steps'] }).leftOut).toEqual([{ from: 100, to: 120 }]);
    });
    it('that still runs has no mark', () => expect(endMarkOf(clock({}))).toBeUndefined());
    it('has its label inside, clear of the mark; after it where it is short; before it at the right edge', () => {
      expect(bar({}).label).toMatchObject({ x: 85, anchor: 'start' });
      expect(bar({ status: 'met', metOn: '2019-04-09' }).label.x).toBeGreaterThan(100);
      expect(bar({ dueOn: '2019-04-09' }).label.x).toBe(95);
      expect(bar({ dueOn: '2019-04-09' }, 120).label).toMatchObject({ x: 75, anchor: 'end' });
    });
  });

  it('a decision keeps its label where two do not fit', () => {
    const act = { x: 10, width: 60, weight: 0 };
    const decision = { x: 40, width: 60, weight: 2 };
    expect(labelled([act, decision])).toEqual(new Set([decision]));
  });
});
