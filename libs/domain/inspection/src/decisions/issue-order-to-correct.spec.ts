import { yuan } from '@one-window/kernel';
import { complaint, day, rules, wages } from '../testing/leads';
import { head, zhao } from '../testing/people';
import { assigned, correct, filed, finish, handedOver, investigated, ordered, pay, payOrder } from '../testing/stories';

const serve = (servedOn: string) => ({ document: { kind: 'order', id: 'o1' }, proof: handedOver(servedOn) }) as const;

describe('IssueOrderToCorrect (I20)', () => {
  it('may come early, during the investigation, and more than once', () => {
    const story = investigated(complaint({ items: [wages, rules] }))
      .by(head)
      .does('IssueOrderToCorrect', payOrder)
      .does('IssueOrderToCorrect', { ...payOrder, orderId: 'o2', orderNo: '2号', obligations: [correct(1, 'c2')] });
    expect(story.file.orders.map(order => order.no)).toEqual(['云新人社监令字〔2026〕1号', '2号']);
    expect(story.due('INS-10/o1')).toBe('2026-07-13');
    expect(story.due('INS-11/o1')).toBeUndefined();
  });

  it('meets INS-04 when it is all that was proposed', () => {
    const story = investigated(complaint({ items: [rules] }))
      .by(zhao)
      .does('FinishInvestigation', finish(['order-to-correct']))
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, 'c2')] });
    expect(story.last[0]).toMatchObject({ data: { completesHandling: true } });
    expect(story.state.deadlines['INS-04']?.status).toBe('met');
  });

  it.each([
    ['an unknown claim', { obligations: [correct(1, 'c9')] }, 'item/unknown'],
    ['nobody to be paid', { obligations: [{ ...pay(1, 'zhang', yuan(1)), pays: [] }] }, 'obligation/no-payee'],
    ['a worker who is not in the case', { obligations: [pay(1, 'other', yuan(1))] }, 'worker/unknown'],
    [
      'additional damages, which need a decision',
      { obligations: [{ ...pay(1, 'zhang', yuan(4_000)), kind: 'additional-damages', percent: 50, ofOrderId: 'o1' }] },
      'obligation/damages-by-decision',
    ],
    ['a day that is not ahead', { term: { dueOn: day('2026-07-06') } }, 'term/passed'],
  ] as const)('refuses %s', (_what, different, code) => {
    expect(
      investigated()
        .by(head)
        .no('IssueOrderToCorrect', { ...payOrder, ...different }),
    ).toBe(code);
  });

  it('rests on an investigation by officers of the case', () => {
    expect(filed().by(head).no('IssueOrderToCorrect', payOrder)).toBe('officers/not-assigned');
    expect(assigned().by(head).no('IssueOrderToCorrect', payOrder)).toBe('investigation/no-step');
  });

  it('orders only what inspection may order paid (L4)', () => {
    const injury = complaint({ items: [{ ...wages, matter: 'I99', cause: 'A41' }] });
    expect(investigated(injury).by(head).no('IssueOrderToCorrect', payOrder)).toBe('obligation/not-payable');
  });
});

describe('ServeInspectionDocument, an order', () => {
  const issued = () => investigated().by(head).does('IssueOrderToCorrect', payOrder).by(zhao);

  it('counts “within 7 working days” from service, the day of service excluded', () => {
    expect(ordered().last[0]).toMatchObject({ type: 'OrderServed', on: '2026-07-06', data: { dueOn: '2026-07-15' } });
    expect(ordered().due('INS-11/o1')).toBe('2026-07-15');
    expect(ordered().state.deadlines['INS-10/o1']).toMatchObject({ status: 'met', late: false });
  });

  it.each([
    ['2026-07-06', { within: 7, unit: 'working-days' }, '2026-07-15', 'one weekend inside'],
    ['2026-09-30', { within: 5, unit: 'working-days' }, '2026-10-13', 'National Day skipped, make-up Saturday counts'],
    ['2026-07-06', { within: 5, unit: 'calendar-days' }, '2026-07-13', 'Saturday 07-11 rolls to Monday'],
    ['2026-07-06', { dueOn: '2026-07-20' }, '2026-07-20', 'the stated day'],
  ] as const)('served %s, %j: due %s (%s)', (servedOn, term, dueOn, _why) => {
    const dated = 'dueOn' in term ? { dueOn: day(term.dueOn) } : term;
    const story = investigated()
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, term: dated })
      .by(zhao)
      .on(servedOn)
      .does('ServeInspectionDocument', serve(servedOn));
    expect(story.due('INS-11/o1')).toBe(dueOn);
    expect(story.file.orders[0]?.served?.dueOn).toBe(dueOn);
  });

  it('is late after seven calendar days (INS-10), but served', () => {
    const story = issued().on('2026-07-14').does('ServeInspectionDocument', serve('2026-07-14'));
    expect(story.state.deadlines['INS-10/o1']).toMatchObject({ status: 'met', late: true });
  });

  it('refuses a service before the paper, in the future, twice, of nothing, or after its own due date', () => {
    expect(issued().no('ServeInspectionDocument', serve('2026-07-05'))).toBe('service/before-issue');
    expect(issued().no('ServeInspectionDocument', serve('2026-07-07'))).toBe('date/in-future');
    expect(investigated().by(zhao).no('ServeInspectionDocument', serve('2026-07-06'))).toBe(
      'document/nothing-to-serve',
    );
    const two = issued()
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, orderId: 'o2' })
      .by(zhao);
    expect(
      two.does('ServeInspectionDocument', serve('2026-07-06')).no('ServeInspectionDocument', serve('2026-07-06')),
    ).toBe('document/already-served');
    expect(two.no('ServeInspectionDocument', { ...serve('2026-07-06'), document: { kind: 'order', id: 'o9' } })).toBe(
      'document/unknown',
    );
    const stated = investigated()
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, term: { dueOn: day('2026-07-10') } });
    expect(stated.by(zhao).on('2026-07-13').no('ServeInspectionDocument', serve('2026-07-13'))).toBe('term/passed');
  });

  it.each([
    ['mail', {}, 'service/receipt-missing'],
    ['left-with-witness', {}, 'service/record-missing'],
    ['posted-with-record', {}, 'service/record-missing'],
    ['electronic', {}, 'service/consent-missing'],
    ['public-notice', {}, 'service/notice-period-running'],
    ['posted-with-record', { recordedBy: '照片3张、视频1段' }, undefined],
    ['electronic', { consentNo: '确认书1号' }, undefined],
    ['mail', { receiptNo: 'EMS1' }, undefined],
  ] as const)('served by %s with %j: %s', (method, proof, code) => {
    expect(
      issued().no('ServeInspectionDocument', {
        document: { kind: 'order', id: 'o1' },
        proof: handedOver('2026-07-06', { method, ...proof }),
      }),
    ).toBe(code);
  });

  it('waits thirty days for a public notice (sixty before 2022)', () => {
    const published = { method: 'public-notice', publishedOn: day('2026-07-06') } as const;
    const after = (servedOn: string) =>
      issued()
        .on(servedOn)
        .no('ServeInspectionDocument', {
          document: { kind: 'order', id: 'o1' },
          proof: handedOver(servedOn, published),
        });
    expect(after('2026-08-04')).toBe('service/notice-period-running');
    expect(after('2026-08-05')).toBeUndefined();
  });
});
