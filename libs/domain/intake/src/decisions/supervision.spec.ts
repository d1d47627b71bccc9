import { localDate, sealed, type Actor } from '@one-window/kernel';
import { zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { told, wagesAdmitted } from '../testing/told';

const meng: Actor = { accountId: 'sup-1', name: '孟庆和', role: 'supervisor', unit: 'sup-city' };
const on = '2026-09-07';
const order = { orderId: 'o-1', reason: sealed('s1.why'), dueOn: localDate('2026-09-10') };
const registered = given().and('RegisterMatter', told([wagesAdmitted]), zhouMin, on);
const ordered = registered.and('SuperviseMatter', order, meng, on);

describe('SuperviseMatter', () => {
  it('asks the window for an answer, also once nothing is left on its desk', () => {
    const answered = ordered
      .and('WithdrawMatter', {}, zhouMin, on)
      .and('AnswerMatterSupervision', { answer: sealed('s1.here') }, zhouMin, on);
    expect(answered.state).toMatchObject({ matter: { supervision: { answer: { answeredBy: zhouMin.accountId } } } });
    const ended = answered.and('EndMatterSupervision', { reason: sealed('s1.done') }, meng, on);
    expect(ended.state).toMatchObject({ matter: { supervision: undefined } });
  });

  it('stands alone, and of a matter that exists', () => {
    expect(ordered.when('SuperviseMatter', order, meng, on).refusal?.code).toBe('supervision/open');
    expect(given().when('SuperviseMatter', order, meng, on).refusal?.code).toBe('matter/absent');
  });
});
