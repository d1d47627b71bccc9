import { shippedCalendar } from '@one-window/deadlines';
import { fen, localDate, yuan } from '@one-window/kernel';
import type { PenaltyMeasure } from '../obligations';
import { measureOutsideLaw } from '../penalty-measures';
import { defaultInspectionParameters } from '../parameters/default-parameters';
import { complaint, day, overtime, rules, wages } from '../testing/leads';
import { bureauHead, head, qian, zhao } from '../testing/people';
import {
  correct,
  decisionOf,
  finish,
  handedOver,
  investigated,
  noticeOf,
  payOrder,
  text,
  told,
  unmet,
  warning,
} from '../testing/stories';
import type { Story } from '../testing/story';

const insurance = { itemId: 'c4', matter: 'I07', violation: { from: day('2026-01-01') } } as const;
const ledger = { itemId: 'c6', matter: 'I13', violation: { from: day('2026-01-01') } } as const;
const lead = () => complaint({ items: [wages, rules, overtime, insurance, ledger] });
const finished = () =>
  investigated(lead())
    .by(zhao)
    .does('FinishInvestigation', finish(['penalty-decision']));
const measure = (different: Partial<PenaltyMeasure>): PenaltyMeasure => ({
  basisId: 'INSP-25',
  itemIds: ['c3'],
  party: 'employer',
  warning: false,
  ...different,
});
const tenPersons = measure({ fineFen: yuan(3_000), units: 10 });
const punish = (...measures: readonly PenaltyMeasure[]) => ({ ...decisionOf(), measures });
const after = (...measures: readonly PenaltyMeasure[]) => told(finished(), measures, '2026-07-06').by(bureauHead);

describe('IssuePenaltyDecision (I22)', () => {
  it('gives a warning without a fine; nothing is left to perform after service', () => {
    const story = after(warning).does('IssuePenaltyDecision', punish(warning));
    expect(story.last[0]).toMatchObject({
      type: 'PenaltyDecisionIssued',
      basis: ['行政处罚法57条', '劳动合同法80条'],
      data: { totalFineFen: 0, completesHandling: true },
    });
    const served = story
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2026-07-06') });
    expect(served.file.decisions[0]).toMatchObject({ type: 'penalty', performedOn: '2026-07-06' });
    expect(served.due('INS-11f/d1')).toBeUndefined();
  });

  it('serves a penalty within seven working days; the fine is due fifteen days after receipt', () => {
    const story = after(tenPersons).does('IssuePenaltyDecision', punish(tenPersons));
    expect(story.due('INS-10p/d1')).toBe('2026-07-15');
    const served = story
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2026-07-06') });
    expect(served.due('INS-11f/d1')).toBe('2026-07-21');
  });

  it('needs the served notice and the defence reviewed or waived (INS-INV-2)', () => {
    const proposed = finished().by(bureauHead);
    expect(proposed.no('IssuePenaltyDecision', punish(warning))).toBe('notice/not-served');
    const noticed = proposed.does('SendPriorNotice', noticeOf([warning]));
    expect(noticed.no('IssuePenaltyDecision', punish(warning))).toBe('notice/not-served');
    const served = noticed.by(zhao).does('ServeInspectionDocument', {
      document: { kind: 'prior-notice', id: 'r1' },
      proof: handedOver('2026-07-06'),
    });
    expect(served.by(bureauHead).no('IssuePenaltyDecision', punish(warning))).toBe('defence/unreviewed');
  });

  it('waits until nobody can ask for a hearing any more', () => {
    const large = measure({ fineFen: yuan(50_000), units: 100 });
    const heard = finished()
      .by(bureauHead)
      .does('SendPriorNotice', { ...noticeOf([large]), defenceUntil: day('2026-07-08') })
      .by(zhao)
      .does('ServeInspectionDocument', {
        document: { kind: 'prior-notice', id: 'r1' },
        proof: handedOver('2026-07-06'),
      })
      .on('2026-07-09')
      .does('RecordDefenceWaiver', {
        roundId: 'r1',
        kind: 'period-passed',
        waivedOn: day('2026-07-09'),
        hearingToo: false,
      })
      .by(bureauHead);
    expect(heard.on('2026-07-13').no('IssuePenaltyDecision', punish(large))).toBe('hearing/right-running');
    expect(heard.on('2026-07-14').no('IssuePenaltyDecision', punish(large))).toBeUndefined();
  });

  it('is never heavier than what was announced: a defence does not make it worse', () => {
    const story = after(tenPersons);
    expect(story.no('IssuePenaltyDecision', punish({ ...tenPersons, fineFen: yuan(3_001) }))).toBe(
      'decision/beyond-notice',
    );
    expect(story.no('IssuePenaltyDecision', punish(tenPersons, warning))).toBe('decision/beyond-notice');
    expect(story.no('IssuePenaltyDecision', punish({ ...tenPersons, fineFen: yuan(1_000) }))).toBeUndefined();
  });

  it('is decided by neither the proposer nor an investigator, once', () => {
    expect(after(warning).by(zhao).no('IssuePenaltyDecision', punish(warning))).toBe('approval/own-investigation');
    expect(after(warning).by(qian).no('IssuePenaltyDecision', punish(warning))).toBe('approval/own-investigation');
    const decided = after(warning).does('IssuePenaltyDecision', punish(warning));
    expect(decided.no('IssuePenaltyDecision', punish(warning))).toBe('round/none-open');
    expect(after(warning).no('IssuePenaltyDecision', { ...punish(warning), roundId: 'r9' })).toBe('round/unknown');
  });

  it.each([
    ['an unknown basis', measure({ basisId: 'X-1', warning: true }), 'basis/unknown'],
    ['an unknown claim', measure({ itemIds: ['c9'], warning: true }), 'item/unknown'],
    ['a basis of another matter', measure({ basisId: 'LCL-80', warning: true }), 'basis/other-matter'],
    ['neither warning nor fine', measure({}), 'measure/empty'],
    [
      'a warning the basis lacks',
      measure({ basisId: 'SIL-86', itemIds: ['c4'], warning: true }),
      'warning/not-provided',
    ],
    [
      'a fine the basis lacks',
      measure({ basisId: 'LCL-80', itemIds: ['c2'], fineFen: yuan(1_000) }),
      'fine/not-provided',
    ],
    ['a fine per head without heads', measure({ fineFen: yuan(1_000) }), 'fine/units-missing'],
    [
      'a multiple of nothing',
      measure({ basisId: 'INSP-27-1', itemIds: ['c4'], fineFen: yuan(1_000) }),
      'fine/base-missing',
    ],
    ['less than the range', measure({ fineFen: yuan(999), units: 10 }), 'fine/out-of-range'],
    ['more than the range', measure({ fineFen: fen(500_001), units: 10 }), 'fine/out-of-range'],
    [
      'more than three times',
      measure({ basisId: 'INSP-27-1', itemIds: ['c4'], fineFen: yuan(3_001), baseFen: yuan(1_000) }),
      'fine/out-of-range',
    ],
  ] as const)('refuses %s (INS-INV-5)', (_what, wrong, code) => {
    expect(
      finished()
        .by(bureauHead)
        .no('SendPriorNotice', noticeOf([wrong])),
    ).toBe(code);
    expect(after(tenPersons).no('IssuePenaltyDecision', punish(wrong))).toBe(code);
  });

  it('stays inside the published benchmark where there is one (INS-INV-5)', () => {
    const [none] = defaultInspectionParameters.benchmarks;
    const benchmarks = none ? [{ ...none, value: { 'INSP-25': { minFen: yuan(100), maxFen: yuan(200) } } }] : [];
    const parameters = { ...defaultInspectionParameters, benchmarks };
    const outside = measureOutsideLaw(tenPersons, finished().file, localDate('2026-07-06'), {
      calendar: shippedCalendar,
      today: localDate('2026-07-06'),
      parameters,
    });
    expect(outside).toMatchObject({ code: 'fine/outside-benchmark', params: { min: '1,000.00', max: '2,000.00' } });
  });

  it('fines one act of one party once (INS-INV-4)', () => {
    const twice = after(tenPersons, { ...tenPersons, basisId: 'INSP-30-1', fineFen: yuan(2_000) });
    expect(
      twice.no(
        'IssuePenaltyDecision',
        punish(tenPersons, { ...tenPersons, basisId: 'INSP-30-1', fineFen: yuan(2_000) }),
      ),
    ).toBe('fine/twice');
  });

  it('judges an act by the law of its day: no pay-ledger fine for what ended before 2020-05-01', () => {
    const { file } = finished();
    const ended = { ...ledger, violation: { from: day('2019-01-01'), to: day('2020-04-30') } };
    const fine = measure({ basisId: 'WAGE-54', itemIds: ['c6'], fineFen: yuan(20_000), orderId: 'o1' });
    const judged = (lastDay: string) =>
      measureOutsideLaw(
        fine,
        { ...file, lead: { ...file.lead, items: [{ ...ended, violation: { ...ended.violation, to: day(lastDay) } }] } },
        localDate('2020-06-01'),
        { calendar: shippedCalendar, today: localDate('2020-06-01'), parameters: defaultInspectionParameters },
      );
    expect(judged('2020-04-30')).toMatchObject({ code: 'basis/not-in-force', params: { date: '2020-04-30' } });
    expect(judged('2020-05-01')).toBeUndefined();
  });
});

describe('the fine gate (INS-INV-9, domain.md §6.2)', () => {
  const fine = measure({ basisId: 'WAGE-54', itemIds: ['c6'], fineFen: yuan(20_000), orderId: 'o1' });
  const withOrder = (itemId = 'c6') =>
    investigated(lead())
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, itemId)] })
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2026-07-06') })
      .does('FinishInvestigation', finish(['penalty-decision']));
  const decided = (story: Story) => story.by(bureauHead).no('IssuePenaltyDecision', punish(fine));

  it('opens the day after the order’s day has passed', () => {
    const story = told(withOrder(), [fine], '2026-07-06');
    expect(decided(story.on('2026-07-15'))).toBe('fine/order-not-unmet');
    expect(decided(story.on('2026-07-16'))).toBeUndefined();
  });

  it('stays closed without an order, after timely correction, and for another claim’s order', () => {
    const { orderId: _none, ...orderless } = fine;
    const story = told(withOrder(), [orderless], '2026-07-06').on('2026-07-16').by(bureauHead);
    expect(story.no('IssuePenaltyDecision', punish(orderless))).toBe('fine/order-not-unmet');

    const corrected = told(withOrder(), [fine], '2026-07-06')
      .on('2026-07-10')
      .does('RecordPerformance', {
        of: { kind: 'order', id: 'o1' },
        payments: [],
        corrections: [{ obligation: 1, correctedOn: day('2026-07-10'), evidence: '台账' }],
      });
    expect(decided(corrected.on('2026-07-16'))).toBe('fine/order-not-unmet');
    expect(decided(told(withOrder('c4'), [fine], '2026-07-06').on('2026-07-16'))).toBe('order/other-item');
  });

  it('does not open on a day that may still move', () => {
    const story = told(
      investigated(lead())
        .by(head)
        .on('2026-12-28')
        .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, 'c6')] })
        .by(zhao)
        .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2026-12-28') })
        .does('FinishInvestigation', finish(['penalty-decision'])),
      [fine],
      '2026-12-28',
    );
    expect(decided(story.on('2027-03-01'))).toBe('order/date-provisional');
  });

  it('lets INSP 30(3) through: there the unmet order is the offence (I29)', () => {
    const story = unmet()
      .by(zhao)
      .does('PunishNonCompliance', { of: { kind: 'order', id: 'o1' }, roundId: 'r2', facts: text });
    expect(story.last.map(fact => fact.type)).toEqual(['NonComplianceFound', 'HandlingProposed']);
    const refusing = measure({ basisId: 'INSP-30-3', itemIds: ['c1'], fineFen: yuan(5_000), orderId: 'o1' });
    const punished = told(story, [refusing], '2026-07-16', 'r2')
      .by(bureauHead)
      .does('IssuePenaltyDecision', { ...decisionOf('r2'), measures: [refusing] });
    expect(punished.last[0]).toMatchObject({ data: { totalFineFen: 500_000, completesHandling: false } });
    expect(
      punished.by(zhao).no('PunishNonCompliance', { of: { kind: 'order', id: 'o1' }, roundId: 'r3', facts: text }),
    ).toBe('noncompliance/already-punished');
  });
});
