import { fen, localDate } from '@one-window/kernel';
import type { Claim } from '../claim-item';
import { city } from '../testing/city';
import { admittedEmployment, noFlags } from '../testing/told';
import { CAUSE_DOORS } from './doors';
import { suggestRoute } from './suggest-route';
import type { RouteContext } from './verdict';

const on = (day: string, different: Partial<RouteContext> = {}): RouteContext => ({
  employment: admittedEmployment,
  flags: noFlags,
  workersCount: 1,
  today: localDate(day),
  parameters: city.parameters,
  ...different,
});
const today = on('2026-09-07');
const claim = (cause: string, facts: Claim['facts'] = {}): Claim => ({ cause, facts });
const clear: Claim['facts'] = { admitted: 'yes', clear: true };

describe('suggestRoute, code by code', () => {
  it.each([
    // code, facts of an undisputed claim, of a disputed one
    ['A01', 'arbitration', 'arbitration'],
    ['A02', 'arbitration', 'arbitration'],
    ['A03', 'arbitration', 'arbitration'],
    ['A04', 'arbitration', 'arbitration'],
    ['A11', 'inspection', 'arbitration'],
    ['A12', 'inspection', 'arbitration'],
    ['A13', 'inspection', 'arbitration'],
    ['A14', 'inspection', 'arbitration'],
    ['A15', 'arbitration', 'arbitration'],
    ['A16', 'arbitration', 'arbitration'],
    ['A17', 'arbitration', 'arbitration'],
    ['A21', 'inspection', 'arbitration'],
    ['A22', 'arbitration', 'arbitration'],
    ['A23', 'arbitration', 'arbitration'],
    ['A24', 'arbitration', 'arbitration'],
    ['A25', 'inspection', 'inspection'],
    ['A31', 'arbitration', 'arbitration'],
    ['A32', 'arbitration', 'arbitration'],
    ['A33', 'inspection', 'inspection'],
    ['A34', 'elsewhere', 'elsewhere'],
    ['A35', 'arbitration', 'arbitration'],
    ['A41', 'inspection', 'arbitration'],
    ['A51', 'inspection', 'arbitration'],
    ['A52', 'inspection', 'arbitration'],
    ['A61', 'arbitration', 'arbitration'],
    ['A62', 'arbitration', 'arbitration'],
    ['A63', 'arbitration', 'arbitration'],
    ['A71', 'inspection', 'arbitration'],
    ['A72', 'arbitration', 'arbitration'],
    ['A73', 'arbitration', 'arbitration'],
    ['A81', 'arbitration', 'arbitration'],
    ['A91', 'arbitration', 'arbitration'],
    ['A99', 'clerk-decides', 'clerk-decides'],
  ])('%s: %s when clear and admitted, %s when disputed', (code, whenClear, whenDisputed) => {
    expect(suggestRoute(claim(code, clear), today).body).toBe(whenClear);
    expect(suggestRoute(claim(code, { admitted: 'no' }), today).body).toBe(whenDisputed);
  });

  it('knows every cause of the table above', () => expect(Object.keys(CAUSE_DOORS)).toHaveLength(33));

  it.each(['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I08', 'I09', 'I10', 'I11', 'I12', 'I13', 'I99'])(
    'a violation %s without a claim goes to inspection',
    matter =>
      expect(suggestRoute({ matter, facts: {} }, today)).toMatchObject({
        body: 'inspection',
        reasonCode: 'inspection-only',
      }),
  );

  it.each([
    ['O01', 'court'],
    ['O02', 'court'],
    ['O03', 'people-mediation'],
    ['O04', 'social-insurance-agency'],
    ['O05', 'court'],
    ['O06', 'appraisal-committee'],
    ['O07', 'court'],
    ['O08', 'court'],
    ['O09', 'court'],
    ['O10', 'personnel-appeal'],
  ])('%s is told to %s', (outside, agency) =>
    expect(suggestRoute({ outside, facts: {} }, today)).toMatchObject({ body: 'elsewhere', agency }),
  );
});

describe('suggestRoute, by the facts of a claim with two doors', () => {
  it('names the other door with its time limit', () => {
    const wages: Claim = { cause: 'A11', amountFen: fen(800_000), facts: { ...clear, arose: localDate('2026-08-31') } };
    const left = on('2026-09-07', { employment: { ...admittedEmployment, endedOn: localDate('2026-08-31') } });
    expect(suggestRoute(wages, left)).toEqual({
      body: 'inspection',
      reasonCode: 'clear-and-admitted',
      reasons: ['clear-and-admitted'],
      article: '调解仲裁法9条；监察条例20、26条',
      alternatives: [{ body: 'arbitration', article: '调解仲裁法2、27条', limitationEndsOn: '2027-08-31' }],
      limitationEndsOn: '2028-08-31',
      warnings: ['one-sum-one-title'],
    });
  });

  it('follows the worker where the law leaves a choice', () =>
    expect(suggestRoute(claim('A11', { ...clear, wish: 'arbitration' }), today).reasonCode).toBe('worker-chooses'));

  it('suggests arbitration once two years have passed', () =>
    expect(suggestRoute(claim('A11', { ...clear, ended: localDate('2024-09-06') }), today)).toMatchObject({
      body: 'arbitration',
      reasonCode: 'over-two-years',
      alternatives: [],
    }));

  it('takes the last day of the two years as in time', () =>
    expect(suggestRoute(claim('A11', { ...clear, ended: localDate('2024-09-07') }), today).body).toBe('inspection'));

  it('counts no two years while the violation goes on', () =>
    expect(suggestRoute(claim('A11', { ...clear, arose: localDate('2020-01-31'), ongoing: true }), today).body).toBe(
      'inspection',
    ));

  it('sends a disputed relationship to arbitration', () => {
    const disputed = on('2026-09-07', { employment: { ...admittedEmployment, relation: 'disputed' } });
    expect(suggestRoute(claim('A11', clear), disputed).reasonCode).toBe('relation-disputed');
  });

  it('sends wages of migrant workers to inspection though the payer is unclear', () => {
    const site = on('2026-09-07', {
      flags: { ...noFlags, migrantWage: true },
      employment: { ...admittedEmployment, relation: 'unclear' },
    });
    expect(suggestRoute(claim('A11'), site)).toMatchObject({ body: 'inspection', reasonCode: 'migrant-wage' });
  });

  it('sends a leaving certificate to inspection and the loss from its absence to arbitration', () => {
    expect(suggestRoute(claim('A52'), today).body).toBe('inspection');
    expect(suggestRoute({ ...claim('A52'), amountFen: fen(500_000) }, today).reasonCode).toBe('loss-claimed');
  });

  it('lets arbitration have additional damages only after an unmet order', () => {
    const orderUnmet = { servedOn: localDate('2026-08-03'), dueOn: localDate('2026-08-12') };
    expect(suggestRoute(claim('A25'), today).reasonCode).toBe('order-first');
    expect(suggestRoute(claim('A25', { orderUnmet }), today)).toMatchObject({
      body: 'arbitration',
      reasonCode: 'order-unmet',
    });
  });

  it('leaves contributions to arbitration too where the place says so', () => {
    const zhejiang = on('2026-09-07', { parameters: { ...city.parameters, contributionArrears: 'both' } });
    expect(suggestRoute(claim('A33'), today).alternatives).toEqual([]);
    expect(suggestRoute(claim('A33'), zhejiang).alternatives).toMatchObject([{ body: 'arbitration' }]);
  });

  it.each([
    ['mediation', 'arbitration', 'dispute-procedure-used'],
    ['arbitration', 'arbitration', 'dispute-procedure-used'],
    ['court', 'elsewhere', 'suit-filed'],
    ['mediation-failed', 'clerk-decides', 'procedure-ended'],
    ['withdrawn', 'clerk-decides', 'procedure-ended'],
    ['arbitration-refused', 'clerk-decides', 'procedure-ended'],
    ['deemed-withdrawn', 'arbitration', 'procedure-ended'],
    ['none', 'inspection', 'clear-and-admitted'],
  ] as const)('L1: wages after %s → %s', (procedureUsed, body, reasonCode) =>
    expect(suggestRoute(claim('A11', { ...clear, procedureUsed }), today)).toMatchObject({ body, reasonCode }),
  );

  it('lets an applicant who withdrew of his own will apply again', () =>
    expect(suggestRoute(claim('A22', { procedureUsed: 'withdrawn' }), today).reasonCode).toBe('arbitration-only'));
});

describe('suggestRoute, for workers over the retirement age', () => {
  const over = (day: string, pension = false): RouteContext =>
    on(day, { employment: { ...admittedEmployment, overAge: true, pension } });
  const work = (cause: string, from: string): Claim => ({ cause, period: { from: localDate(from) }, facts: clear });

  it.each([
    ['A11', '2026-07-01', 'inspection', 'clear-and-admitted'],
    ['A31', '2026-07-01', 'arbitration', 'arbitration-only'],
    ['A22', '2026-07-01', 'elsewhere', 'over-age-court'],
    ['A33', '2026-07-01', 'elsewhere', 'over-age-court'],
    ['A11', '2026-06-30', 'clerk-decides', 'over-age-lawyer-decides'],
    ['A11', '2025-09-01', 'clerk-decides', 'over-age-lawyer-decides'],
  ])('%s for work from %s → %s', (cause, from, body, reasonCode) =>
    expect(suggestRoute(work(cause, from), over('2026-09-07'))).toMatchObject({ body, reasonCode }),
  );

  it('holds pensioners to a service relation up to 2025-08-31, and nobody else', () => {
    expect(suggestRoute(work('A11', '2025-08-31'), over('2026-09-07', true)).reasonCode).toBe(
      'over-age-service-relation',
    );
    expect(suggestRoute(work('A11', '2025-08-31'), over('2026-09-07')).body).toBe('clerk-decides');
  });

  it('takes flexible late retirement as ordinary labour law', () => {
    const late = on('2026-09-07', { employment: { ...admittedEmployment, overAge: true, lateRetirement: true } });
    expect(suggestRoute(work('A22', '2026-07-01'), late).reasonCode).toBe('arbitration-only');
  });
});

describe('suggestRoute warns, and never refuses', () => {
  it('of a limitation that has passed or is near', () => {
    expect(suggestRoute(claim('A22', { known: localDate('2025-09-06') }), today).warnings).toContain(
      'limitation-passed',
    );
    expect(suggestRoute(claim('A22', { known: localDate('2025-09-20') }), today).warnings).toContain('limitation-near');
    expect(suggestRoute(claim('A22', { known: localDate('2026-08-01') }), today).warnings).toEqual(['amount-missing']);
  });

  it('knows no limit for wages while the worker is employed', () =>
    expect(suggestRoute(claim('A15', { arose: localDate('2020-01-31') }), today).limitationEndsOn).toBeUndefined());

  it('of a complaint that comes after two years, for inspection to refuse in writing', () =>
    expect(suggestRoute({ matter: 'I02', facts: { ended: localDate('2024-01-31') } }, today)).toMatchObject({
      body: 'inspection',
      warnings: ['inspection-limit-passed'],
    }));
});
