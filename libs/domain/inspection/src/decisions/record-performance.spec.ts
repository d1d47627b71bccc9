import { personId, yuan } from '@one-window/kernel';
import { complaint, day, rules, wages, worker } from '../testing/leads';
import { head, zhao } from '../testing/people';
import { correct, handedOver, investigated, ordered, pay, payOrder } from '../testing/stories';

const of = { kind: 'order', id: 'o1' } as const;
const payment = (name: string, amount: number, paidOn = '2026-07-10') => ({
  obligation: 1,
  personId: personId(`person-${name}`),
  amountFen: yuan(amount),
  paidOn: day(paidOn),
  evidence: '银行回单',
});
const paid = (...payments: readonly ReturnType<typeof payment>[]) => ({ of, payments, corrections: [] });

const twoWorkers = () =>
  investigated(
    complaint({ items: [wages, rules], workers: [worker('zhang', 8_000), worker('li', 2_000)], workersCount: 2 }),
  )
    .by(head)
    .does('IssueOrderToCorrect', {
      ...payOrder,
      obligations: [
        {
          ...pay(1, 'zhang', yuan(8_000)),
          pays: [...pay(1, 'zhang', yuan(8_000)).pays, ...pay(1, 'li', yuan(2_000)).pays],
        },
        correct(2, 'c2'),
      ],
    })
    .by(zhao)
    .does('ServeInspectionDocument', { document: of, proof: handedOver('2026-07-06') })
    .on('2026-07-10');

describe('RecordPerformance (I28)', () => {
  it('verifies payment worker by worker; performed only when the last has everything', () => {
    const first = twoWorkers().does('RecordPerformance', paid(payment('zhang', 8_000)));
    expect(first.last.map(fact => fact.type)).toEqual(['PaymentVerified']);
    const second = first.does('RecordPerformance', {
      of,
      payments: [payment('li', 2_000, '2026-07-08')],
      corrections: [{ obligation: 2, correctedOn: day('2026-07-09'), evidence: '新规章' }],
    });
    expect(second.last.map(fact => fact.type)).toEqual([
      'PaymentVerified',
      'CorrectionVerified',
      'ObligationsPerformed',
      'DeadlineMet',
    ]);
    // The day of the last act, though it was verified first.
    expect(second.last[2]).toMatchObject({ on: '2026-07-10', data: { performedOn: '2026-07-10' } });
    expect(second.state.deadlines['INS-11/o1']).toMatchObject({ status: 'met', late: false });
  });

  it('shows late performance as late', () => {
    const late = ordered()
      .on('2026-07-16')
      .does('RecordPerformance', paid(payment('zhang', 8_000, '2026-07-16')));
    expect(late.state.deadlines['INS-11/o1']).toMatchObject({ status: 'met', late: true, metOn: '2026-07-16' });
  });

  it.each([
    ['too much', paid(payment('zhang', 8_001)), 'payment/exceeds'],
    ['two parts that are too much together', paid(payment('zhang', 5_000), payment('zhang', 3_001)), 'payment/exceeds'],
    ['somebody who is owed nothing', paid(payment('other', 1)), 'worker/unknown'],
    ['a payment of tomorrow', paid(payment('zhang', 8_000, '2026-07-11')), 'date/in-future'],
    ['nothing', paid(), 'performance/empty'],
    ['an unknown paper', { ...paid(payment('zhang', 1)), of: { kind: 'order', id: 'o9' } }, 'document/unknown'],
    [
      'a fine for an order',
      { ...paid(), fine: { amountFen: yuan(1), paidOn: day('2026-07-10'), bankReceiptNo: 'b' } },
      'fine/none',
    ],
    [
      'a correction of a debt',
      { ...paid(), corrections: [{ obligation: 1, correctedOn: day('2026-07-10'), evidence: 'x' }] },
      'correction/unknown',
    ],
    [
      'a correction of tomorrow',
      { ...paid(), corrections: [{ obligation: 2, correctedOn: day('2026-07-11'), evidence: 'x' }] },
      'date/in-future',
    ],
  ] as const)('refuses %s', (_what, data, code) => {
    expect(twoWorkers().no('RecordPerformance', data)).toBe(code);
  });

  it('verifies a correction once, for an officer, after service', () => {
    const corrected = {
      of,
      payments: [],
      corrections: [{ obligation: 2, correctedOn: day('2026-07-09'), evidence: 'x' }],
    } as const;
    expect(twoWorkers().does('RecordPerformance', corrected).no('RecordPerformance', corrected)).toBe(
      'correction/already-verified',
    );
    expect(twoWorkers().by(head).no('RecordPerformance', corrected)).toBe('officer/not-assigned');
    const two = twoWorkers()
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, orderId: 'o2' });
    expect(two.by(zhao).no('RecordPerformance', { ...corrected, of: { kind: 'order', id: 'o2' } })).toBe(
      'document/not-served',
    );
    expect(investigated().by(zhao).no('RecordPerformance', corrected)).toBe('performance/nothing-owed');
  });
});
