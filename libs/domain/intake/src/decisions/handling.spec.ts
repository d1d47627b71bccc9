import { sealed } from '@one-window/kernel';
import { maJun, zhouMin } from '../testing/city';
import { given } from '../testing/given';
import { told, wagesAdmitted } from '../testing/told';

const colleague = { ...zhouMin, accountId: 'shen', name: '沈佳怡' };
const to = ({ accountId, role, unit }: typeof zhouMin) => ({ accountId, role, unit, reason: sealed('s1.leave') });
const on = '2026-09-07';
const registered = given().and('RegisterMatter', told([wagesAdmitted]), zhouMin, on);

describe('ClaimMatter and ReassignMatter', () => {
  it('say who carries what lies on the desk of the window', () => {
    const taken = registered.and('ClaimMatter', {}, zhouMin, on);
    expect(taken.state).toMatchObject({ matter: { handlers: { 'window-clerk': zhouMin.accountId } } });
    expect(taken.when('ClaimMatter', {}, colleague, on).refusal?.code).toBe('handler/taken');
    const passed = taken.and('ReassignMatter', to(colleague), zhouMin, on);
    expect(passed.state).toMatchObject({ matter: { handlers: { 'window-clerk': 'shen' } } });
    expect(passed.facts.at(-1)).toMatchObject({ type: 'CaseReassigned', data: { from: zhouMin.accountId } });
  });

  it('are for clerks of this window', () => {
    expect(registered.when('ClaimMatter', {}, maJun, on).refusal?.code).toBe('handler/role-without-work');
    const elsewhere = { ...to(colleague), unit: 'win-dongshan' };
    expect(registered.when('ReassignMatter', elsewhere, zhouMin, on).refusal?.code).toBe('handler/other-unit');
  });

  it('are over once nothing is left on the desk', () => {
    const gone = registered.and('WithdrawMatter', {}, zhouMin, on);
    expect(gone.when('ClaimMatter', {}, zhouMin, on).refusal?.code).toBe('items/nothing-at-window');
    expect(gone.when('ReassignMatter', to(colleague), zhouMin, on).refusal?.code).toBe('items/nothing-at-window');
  });
});
