import { complaint } from '../testing/leads';
import { head, qian, sun, zhao } from '../testing/people';
import { registered, text } from '../testing/stories';
import { assigned, filed } from '../testing/stories';

const to = ({ accountId, role, unit }: typeof sun) => ({ accountId, role, unit, reason: text });

describe('ClaimInspection and ReassignInspection', () => {
  it('say who carries a lead until inspectors are assigned', () => {
    const taken = registered(complaint()).by(sun).does('ClaimInspection', {});
    expect(taken.state).toMatchObject({ handlers: { inspector: sun.accountId } });
    expect(taken.by(qian).no('ClaimInspection', {})).toBe('handler/taken');
    const passed = taken.by(head).does('ReassignInspection', to(qian));
    expect(passed.last[0]).toMatchObject({
      type: 'CaseReassigned',
      data: { from: sun.accountId, accountId: qian.accountId },
    });
  });

  it('go on after filing', () => expect(filed().by(sun).no('ClaimInspection', {})).toBeUndefined());

  it('are over where inspectors were assigned (INSP 16)', () => {
    for (const refusal of [
      assigned().by(sun).refusal('ClaimInspection', {}),
      assigned().by(head).refusal('ReassignInspection', to(zhao)),
    ])
      expect(refusal).toMatchObject({ code: 'handler/inspectors-assigned', article: '监察条例16条' });
  });

  it('stay within the body', () =>
    expect(
      registered(complaint())
        .by(head)
        .no('ReassignInspection', { ...to(sun), unit: 'ins-city' }),
    ).toBe('handler/other-unit'));
});
