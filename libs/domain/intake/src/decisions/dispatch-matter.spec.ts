import { maJun, system, zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { day, dismissal, housingFund, paySheet, told, wagesAdmitted } from '../testing/told';

const confirm = { kind: 'confirm' } as const;
const decided = given().and(
  'RegisterMatter',
  told(
    [
      { claim: wagesAdmitted, route: confirm },
      { claim: dismissal, route: confirm },
      { claim: housingFund, route: confirm },
    ],
    { materials: [paySheet('2026-09-07')] },
  ),
  zhouMin,
  '2026-09-07',
);
const dispatched = decided.and('DispatchMatter', {}, zhouMin, '2026-09-07');

describe('DispatchMatter', () => {
  it('hands each body its items and tells the rest in writing', () => {
    const { facts } = decided.when('DispatchMatter', {}, zhouMin, '2026-09-07');
    expect(facts).toMatchObject([
      {
        type: 'CaseDispatched',
        data: {
          dispatchId: 'D1',
          body: 'arbitration',
          unit: 'arb-xincheng',
          itemIds: ['c2'],
          claimItems: [{ cause: 'A22' }],
        },
      },
      {
        type: 'CaseDispatched',
        data: {
          dispatchId: 'D2',
          body: 'inspection',
          unit: 'ins-xincheng',
          itemIds: ['c1'],
          claimItems: [{ matter: 'I06' }],
        },
      },
      { type: 'AdvisedElsewhere', data: { noticeNo: '云新窗收〔2026〕1号-告1', agency: 'housing-fund-centre' } },
    ]);
  });

  it('gives a body all it needs, with the first day of receipt', () => {
    const [first] = decided.when('DispatchMatter', {}, zhouMin, '2026-09-09').facts;
    expect(first).toMatchObject({
      on: '2026-09-09',
      data: {
        windowReceivedOn: '2026-09-07',
        receiptNo: '云新窗收〔2026〕1号',
        materials: [{ title: '工资表' }],
        story: 's1.story',
      },
    });
  });

  it('waits until the clerk has decided on every claim', () => {
    const open = given().and('RegisterMatter', told([wagesAdmitted, dismissal]), zhouMin, '2026-09-07');
    expect(open.when('DispatchMatter', {}, zhouMin, '2026-09-07').refusal).toEqual({
      code: 'items/undecided',
      params: { items: 'c1、c2' },
    });
  });

  it('hands nothing on twice', () =>
    expect(dispatched.when('DispatchMatter', {}, zhouMin, '2026-09-07').refusal).toEqual({
      code: 'items/nothing-to-hand-on',
    }));

  it('sends what lies outside labour law to arbitration when the worker insists, to be refused in writing', () => {
    const insists = given().and(
      'RegisterMatter',
      told([
        {
          claim: { outside: 'O01', facts: {} },
          route: { kind: 'override', body: 'arbitration', reason: '当事人要求书面决定' },
        },
      ]),
      zhouMin,
      '2026-09-07',
    );
    expect(insists.when('DispatchMatter', {}, zhouMin, '2026-09-07').facts).toMatchObject([
      { type: 'CaseDispatched', data: { body: 'arbitration', claimItems: [{ cause: 'A99' }] } },
    ]);
  });

  it('is not held up by missing materials, of which there is one list only', () => {
    const asked = decided.and(
      'RequestCompletion',
      { missing: [{ kind: 'identity', title: '身份证复印件' }] },
      zhouMin,
      '2026-09-07',
    );
    expect(
      asked.when('RequestCompletion', { missing: [{ kind: 'iou', title: '欠条' }] }, zhouMin, '2026-09-07').refusal,
    ).toMatchObject({
      code: 'completion/already-requested',
      params: { noticeNo: '云新窗收〔2026〕1号-补1' },
    });
    expect(asked.when('DispatchMatter', {}, zhouMin, '2026-09-07').types).toContain('CaseDispatched');
    const completed = asked.and('CompleteMatter', { materials: [paySheet('2026-09-08')] }, zhouMin, '2026-09-08');
    expect(completed.when('CompleteMatter', { materials: [] }, zhouMin, '2026-09-08').refusal).toMatchObject({
      code: 'completion/not-requested',
    });
  });
});

describe('RecordFeedback', () => {
  const from = (dispatchId: string, outcome: 'accepted' | 'refused' | 'told-dispute-procedure') => ({
    dispatchId,
    outcome,
    on: day('2026-09-10'),
    eventId: 'e1',
  });

  it('notes that a body has accepted', () =>
    expect(
      dispatched.when(
        'RecordFeedback',
        { ...from('D1', 'accepted'), number: '云新劳人仲案〔2026〕1号' },
        system,
        '2026-09-10',
      ).types,
    ).toEqual(['FeedbackRecorded']));

  it('brings back what inspection sent to the dispute procedure, to be routed to arbitration', () => {
    const told = dispatched.when(
      'RecordFeedback',
      { ...from('D2', 'told-dispute-procedure'), article: '监察条例21条' },
      system,
      '2026-09-10',
    );
    expect(told.facts).toMatchObject([
      { type: 'FeedbackRecorded', data: { body: 'inspection', unit: 'ins-xincheng', itemIds: ['c1'] } },
      {
        type: 'ItemsReturned',
        data: { itemIds: ['c1'], by: 'inspection', unit: 'ins-xincheng', reasonCode: 'told-dispute-procedure' },
      },
      {
        type: 'RouteSuggested',
        data: { itemId: 'c1', suggestion: { body: 'arbitration', reasonCode: 'dispute-procedure-used' } },
      },
    ]);
    const rerouted = dispatched
      .and('RecordFeedback', from('D2', 'told-dispute-procedure'), system, '2026-09-10')
      .and('ConfirmRoute', { itemId: 'c1' }, zhouMin, '2026-09-10');
    expect(rerouted.when('DispatchMatter', {}, zhouMin, '2026-09-10').facts).toMatchObject([
      { data: { dispatchId: 'D3', body: 'arbitration', itemIds: ['c1'] } },
    ]);
  });

  it('lets a refusal stand where there is no other way', () =>
    expect(dispatched.when('RecordFeedback', from('D1', 'refused'), system, '2026-09-10').types).toEqual([
      'FeedbackRecorded',
    ]));

  it('knows only what it sent', () =>
    expect(dispatched.when('RecordFeedback', from('D9', 'accepted'), maJun, '2026-09-10').refusal).toMatchObject({
      code: 'feedback/unknown-dispatch',
    }));
});

describe('WithdrawMatter', () => {
  it('takes back what still lies at the window', () =>
    expect(decided.when('WithdrawMatter', { itemIds: ['c2'] }, zhouMin, '2026-09-07').facts).toMatchObject([
      { type: 'ItemsWithdrawn', data: { itemIds: ['c2'] } },
    ]));

  it('leaves to the body what the body has', () =>
    expect(dispatched.when('WithdrawMatter', {}, zhouMin, '2026-09-07').refusal).toEqual({
      code: 'items/nothing-at-window',
    }));
});
