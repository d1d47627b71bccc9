import { deadlinesOf, shippedCalendar, type Deadline } from '@one-window/deadlines';
import { zhouMin } from '../testing/city';
import { given, type Story } from '../testing/given';
import { day, dismissal, told } from '../testing/told';
import { firstDeadlines } from './first-deadline';
import { handOver } from './hand-over';
import { triage } from './triage';

const clocks = ({ facts }: Story): readonly Deadline[] => deadlinesOf(facts, [triage, handOver], shippedCalendar);

describe('targets of the window', () => {
  const received = given().and(
    'RegisterMatter',
    told([dismissal, dismissal], { area: 'dongshan' }),
    zhouMin,
    '2026-09-07',
  );

  it('INT-01: two working days for each claim, over a weekend too', () => {
    expect(clocks(received)).toMatchObject([
      { key: 'INT-01/c1', dueOn: '2026-09-09', layer: 'target', status: 'running' },
      { key: 'INT-01/c2', dueOn: '2026-09-09' },
    ]);
    const onFriday = given().and(
      'RegisterMatter',
      told([dismissal], { receivedOn: day('2026-09-11') }),
      zhouMin,
      '2026-09-11',
    );
    expect(clocks(onFriday)).toMatchObject([{ dueOn: '2026-09-15' }]);
  });

  it('INT-01 is met claim by claim, and ends when a claim is withdrawn', () => {
    const one = received
      .and('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-10')
      .and('WithdrawMatter', { itemIds: ['c2'] }, zhouMin, '2026-09-10');
    expect(clocks(one)).toMatchObject([
      { key: 'INT-01/c1', status: 'met', metOn: '2026-09-10', late: true },
      { key: 'INT-01/c2', status: 'ended' },
    ]);
  });

  it('INT-02: two working days from the consent to the package', () => {
    const consented = received
      .and('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-08')
      .and('RecordHandoverConsent', { toUnit: 'arb-dongshan', given: true }, zhouMin, '2026-09-08');
    expect(clocks(consented).at(-1)).toMatchObject({ key: 'INT-02/arb-dongshan', dueOn: '2026-09-10' });
    const sent = consented.and('SendPackage', { toUnit: 'arb-dongshan' }, zhouMin, '2026-09-09');
    expect(clocks(sent).at(-1)).toMatchObject({ status: 'met', late: false });
  });
});

describe('the first deadline that a receipt announces', () => {
  it.each([
    ['2026-09-30', '2026-10-13', 'the National Day holiday lies between, and Saturday 10 October counts'],
    ['2020-09-07', '2020-09-14', 'an ordinary week'],
    ['2019-04-08', '2019-04-15', 'after Qingming'],
  ])('received %s → %s: %s', (receivedOn, dueOn) => {
    const receipt = { type: 'ReceiptGiven', data: {}, on: day(receivedOn), basis: [] } as const;
    for (const rule of [firstDeadlines.arbitration, firstDeadlines.inspection]) {
      expect(deadlinesOf([receipt], [rule], shippedCalendar)).toMatchObject([{ dueOn }]);
    }
  });
});
