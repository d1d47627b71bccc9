import { localDate, yuan } from '@one-window/kernel';
import { YUNHE_PARAMETERS, type ArbitrationParameters } from '../parameters/parameters';
import { classifyItem, type FinalityContext, type ToClassify } from './classify-item';

const context = (
  overrides: Partial<FinalityContext> = {},
  parameters: Partial<ArbitrationParameters> = {},
): FinalityContext => ({
  parameters: { ...YUNHE_PARAMETERS, ...parameters },
  appliedOn: localDate('2020-09-21'),
  awardedOn: localDate('2020-11-04'),
  relationshipInDispute: false,
  ...overrides,
});
const granted = (cause: string, amount: number, rest: Partial<ToClassify> = {}): ToClassify => ({
  cause,
  grantedFen: yuan(amount),
  ...rest,
});

describe('finality of one item (domain.md §1.5)', () => {
  // 12 × 1,730 = 20,760 yuan for an application of 2020.
  it.each([
    ['wages', 'A11', 20_760, 'final', 'amount'],
    ['wages, one fen more', 'A11', 20_760.01, 'non-final', 'over-amount'],
    ['minimum-wage gap', 'A12', 5_000, 'final', 'amount'],
    ['overtime', 'A13', 30_000, 'non-final', 'over-amount'],
    ['unused annual leave (contested: by amount here)', 'A14', 3_000, 'final', 'amount'],
    ['pay in lieu of notice', 'A16', 8_000, 'final', 'amount'],
    ['economic compensation', 'A21', 20_000, 'final', 'amount'],
    ['damages for unlawful rescission', 'A22', 8_000, 'final', 'amount'],
    ['second wage', 'A23', 88_000, 'non-final', 'over-amount'],
    ['nothing granted of a money claim', 'A22', 0, 'final', 'amount'],
    ['loss of insurance (contested: state standard here)', 'A32', 99_000, 'final', 'labour-standard'],
    ['working-time standard, whatever the amount', 'A41', 500_000, 'final', 'labour-standard'],
    ['confirmation of the relationship', 'A01', 0, 'non-final', 'kind-of-claim'],
    ['continued performance', 'A02', 0, 'non-final', 'kind-of-claim'],
    ['deposit', 'A51', 500, 'non-final', 'kind-of-claim'],
    ['employer’s loss', 'A63', 500, 'non-final', 'kind-of-claim'],
    ['personnel dispute', 'A91', 500, 'non-final', 'kind-of-claim'],
  ])('%s (%s, %d yuan): %s', (_name, cause, amount, value, rule) => {
    expect(classifyItem(granted(cause, amount), context())).toMatchObject({ value, rule });
  });

  it.each([
    ['A31', 'injury-medical', 'final'],
    ['A31', 'injury-other', 'non-final'],
    ['A61', 'compensation', 'final'],
    ['A61', 'penalty', 'non-final'],
  ] as const)('%s, %s: %s', (cause, component, value) => {
    expect(classifyItem(granted(cause, 5_000, { component }), context())).toMatchObject({ value });
  });

  it('asks which part where parts differ, and which cause where the cause says nothing', () => {
    expect(classifyItem(granted('A61', 5_000), context())).toBe('component-missing');
    expect(classifyItem(granted('A61', 5_000, { component: 'injury-medical' }), context())).toBe('component-missing');
    expect(classifyItem(granted('A72', 5_000), context())).toBe('cause-missing');
    expect(classifyItem(granted('A73', 5_000, { classifiedAs: 'A73' }), context())).toBe('cause-missing');
    expect(classifyItem(granted('A73', 5_000, { classifiedAs: 'A11' }), context())).toMatchObject({ value: 'final' });
    expect(classifyItem(granted('A98', 5_000), context())).toBe('cause-missing');
  });

  it('records the figure, its day and its source', () => {
    expect(classifyItem(granted('A22', 8_000), context())).toEqual({
      value: 'final',
      rule: 'amount',
      article: '调解仲裁法47条(一)；办案规则50条',
      test: {
        testedFen: yuan(8_000),
        monthlyMinimumFen: yuan(1_730),
        limitFen: yuan(20_760),
        referenceOn: '2020-09-21',
        minimumInForceFrom: '2018-06-01',
        source: '鲁政字〔2018〕80号 二类地区月最低工资标准',
      },
    });
  });
});

describe('the minimum wage that counts', () => {
  // 21,000 yuan lies above 12 × 1,730 = 20,760 and below 12 × 1,900 = 22,800 (from 2021-10-01).
  const across = { appliedOn: localDate('2021-09-20'), awardedOn: localDate('2021-11-01') };
  it.each([
    ['application', 'non-final'],
    ['award', 'final'],
  ] as const)('is that of the day of %s: %s', (minimumWageReference, value) => {
    expect(classifyItem(granted('A11', 21_000), context(across, { minimumWageReference }))).toMatchObject({ value });
  });

  it.each([
    ['2018-05-31', 1_640],
    ['2018-06-01', 1_730],
    ['2021-09-30', 1_730],
    ['2021-10-01', 1_900],
    ['2023-10-01', 2_010],
    ['2026-09-23', 2_010],
  ])('on %s is %d yuan', (day, amount) => {
    expect(classifyItem(granted('A11', 1), context({ appliedOn: localDate(day) }))).toMatchObject({
      test: { monthlyMinimumFen: yuan(amount) },
    });
  });

  it('for a day without a figure is an error, never a guess', () => {
    expect(() => classifyItem(granted('A11', 1), context({ appliedOn: localDate('2017-05-31') }))).toThrow(
      '月最低工资标准',
    );
  });

  it('is tested against the amount claimed where a city reads it that way', () => {
    const item = granted('A11', 5_000, { claimedFen: yuan(50_000) });
    expect(classifyItem(item, context({}, { testedAmount: 'claimed' }))).toMatchObject({
      value: 'non-final',
      rule: 'over-amount',
    });
    expect(classifyItem(item, context())).toMatchObject({ value: 'final' });
  });
});

describe('a case that must confirm the relationship first (N9 11)', () => {
  const inDispute = (awardedOn: string) => context({ relationshipInDispute: true, awardedOn: localDate(awardedOn) });

  it.each([
    ['2022-02-20', 'final'],
    ['2022-02-21', 'non-final'],
  ])('awarded on %s: the wages in it are %s', (day, value) => {
    expect(classifyItem(granted('A11', 5_000), inDispute(day))).toMatchObject({ value });
  });
});
