import { ArbitrationBodies, InspectionBodies } from '@one-window/contracts';
import { fieldsOf } from './fields';
import { bodyOf, faultsIn, withWay } from './values';

const award = fieldsOf(ArbitrationBodies.issueAward);
const order = fieldsOf(InspectionBodies.issueOrderToCorrect);

describe('Values of a command form', () => {
  it('an empty award names what is missing, field by field', () =>
    expect(faultsIn(award, {}).map(({ path, fault }) => `${path}: ${fault}`)).toEqual([
      'items: missing',
      'disputedFacts: missing',
      'signedBy: missing',
      'sealed: not-confirmed',
    ]));

  it('an amount that is none is told at its row', () => {
    const item = { itemId: 'c1', granted: 'full', grantedFen: '八千', order: '支付工资', reason: '单位认可' };
    const values = { items: [item], disputedFacts: '无', signedBy: ['zhongcai1'], sealed: true };
    expect(faultsIn(award, values)).toEqual([
      { path: 'items.0.grantedFen', name: 'grantedFen', fault: 'not-an-amount' },
    ]);
  });

  it('yuan as typed become fen, and what is not filled in is not sent', () => {
    const item = {
      itemId: 'c1',
      granted: 'full',
      grantedFen: '8,000.00',
      grantedCause: '',
      order: ' 支付工资 ',
      reason: '单位认可',
    };
    const body = bodyOf(award, { items: [item], disputedFacts: '无', signedBy: ['zhongcai1'], sealed: true });
    expect(body).toEqual({
      items: [{ itemId: 'c1', granted: 'full', grantedFen: 800_000, order: '支付工资', reason: '单位认可' }],
      disputedFacts: '无',
      signedBy: ['zhongcai1'],
      sealed: true,
    });
    expect(ArbitrationBodies.issueAward.safeParse(body).success).toBe(true);
  });

  it('a term is a day, or days counted from service', () => {
    const obligation = { itemId: 'i1', kind: 'pay', text: '支付拖欠工资', articles: ['劳动合同法85条', ''] };
    const values = {
      facts: '拖欠工资',
      obligations: [obligation],
      term: withWay({ within: '7', unit: 'working-days', dueOn: '' }, 1),
    };
    expect(faultsIn(order, values)).toEqual([]);
    const body = bodyOf(order, values);
    expect(body['term']).toEqual({ within: 7, unit: 'working-days' });
    expect(InspectionBodies.issueOrderToCorrect.safeParse(body).success).toBe(true);
  });

  it('a day in eight digits is sent as a day', () =>
    expect(bodyOf(fieldsOf(ArbitrationBodies.declineMediation), { declinedOn: '20261012' })).toEqual({
      declinedOn: '2026-10-12',
    }));
});
