import { localDate, type Fact } from '@one-window/kernel';
import { shippedCalendar } from './calendars/shipped-calendar';
import { deadlinesOf } from './deadlines-of';
import { rule } from './rule';

type Found = Fact<'ArrearsFound', { readonly postponedBy?: number }>;
const found = (day: string): Found => ({ type: 'ArrearsFound', data: {}, on: localDate(day), basis: [] });

const text = {
  id: 'INS-20b',
  title: { zh: '列入决定', en: 'Listing decision' },
  article: 'BL45 8条',
  layer: 'statute',
} as const;
const starts = { ArrearsFound: ({ on }: Found) => ({ on }) };
const first = rule<Found>({
  ...text,
  version: 1,
  inForceFrom: '2020-05-01',
  inForceTo: '2021-12-31',
  term: { kind: 'working', days: 10 },
  starts,
});
const second = rule<Found>({
  ...text,
  version: 2,
  inForceFrom: '2022-01-01',
  term: { kind: 'working', days: 20 },
  starts,
});
const versionOn = (day: string, rules = [first, second]) =>
  deadlinesOf([found(day)], rules, shippedCalendar).map(({ ruleVersion }) => ruleVersion);

describe('the version of a rule', () => {
  it.each([
    ['2020-05-01', 1, 'the first day of the first version'],
    ['2021-12-31', 1, 'the last day of the first version'],
    ['2022-01-01', 2, 'the first day of the second version'],
  ])('is, for a trigger on %s, version %i: %s', (day, version) => expect(versionOn(day)).toEqual([version]));

  it('is an error on a day that no version covers', () => {
    expect(() => versionOn('2020-04-30')).toThrow('INS-20b has no version in force on 2020-04-30');
  });

  it('is none, and no error, before a duty that the law did not know yet', () => {
    expect(versionOn('2020-04-30', [{ ...first, absentBefore: true }, second])).toEqual([]);
  });
});

describe('a rule that cannot be counted', () => {
  it('is refused where it counts back in calendar days', () => {
    expect(() =>
      rule<Found>({
        ...text,
        version: 1,
        inForceFrom: '2020-05-01',
        term: { kind: 'calendar', days: 5 },
        backward: 'nth',
        starts,
      }),
    ).toThrow('counts back, but not in working days');
  });

  it('is refused where it would extend hours, which nothing would add', () => {
    expect(() =>
      rule<Found>({
        ...text,
        version: 1,
        inForceFrom: '2020-05-01',
        term: { kind: 'hours', hours: 24 },
        starts,
        extends: { ArrearsFound: ({ data }) => ({ days: data.postponedBy ?? 0 }) },
      }),
    ).toThrow('cannot be suspended, left out or extended');
  });
});
