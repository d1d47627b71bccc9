import type { Actor } from './actor';
import { handledSince, inHisHands, mayTake, passedOn, taken, type Handlers } from './handling';
import { sealed } from './ids';
import { localDate } from './time';

const on = localDate('2026-03-02');
const he: Actor = { accountId: 'he', name: '何文静', role: 'filing-officer', unit: 'arb-xincheng' };
const xu: Actor = { ...he, accountId: 'xu', name: '许明远' };
const roles = ['filing-officer'] as const;
const to = (who: Actor) => ({ ...who, reason: sealed('s1.sick') });
const held = { unit: 'arb-xincheng', roles, on };

describe('Who carries a case', () => {
  const hers: Handlers = handledSince(undefined, taken(he, on));

  it('is who took it first', () => {
    expect(mayTake(undefined, he, roles)).toBeUndefined();
    expect(taken(he, on)).toMatchObject({ type: 'CaseClaimed', data: { role: 'filing-officer', accountId: 'he' }, on });
    expect(mayTake(hers, he, roles)?.code).toBe('handler/is-you');
    expect(mayTake(hers, xu, roles)?.code).toBe('handler/taken');
  });

  it('is nobody whose role has no work in it', () => {
    expect(mayTake(undefined, { ...he, role: 'recorder' }, roles)?.code).toBe('handler/role-without-work');
    expect(passedOn(undefined, to({ ...xu, role: 'recorder' }), held)).toMatchObject({
      rejection: { code: 'handler/role-without-work' },
    });
  });

  it('changes by a reassignment that says from whom, to whom and why', () => {
    const decision = passedOn(hers, to(xu), held);
    expect(decision).toMatchObject({ events: [{ data: { from: 'he', accountId: 'xu', reason: 's1.sick' } }] });
    if (decision.kind !== 'accepted' || !decision.events[0]) throw new Error('refused');
    expect(handledSince(hers, decision.events[0])).toEqual({ 'filing-officer': 'xu' });
  });

  it('is not changed to who carries it already, nor to another unit', () => {
    expect(passedOn(hers, to(he), held)).toMatchObject({ rejection: { code: 'handler/same' } });
    expect(passedOn(hers, to({ ...xu, unit: 'arb-city' }), held)).toMatchObject({
      rejection: { code: 'handler/other-unit' },
    });
  });

  it('has the steps of his role, and neither approvals nor what is bound to another', () => {
    const steps = [
      { command: 'a', role: 'filing-officer' as const },
      { command: 'b', role: 'filing-officer' as const, account: 'xu' },
      { command: 'c', role: 'filing-officer' as const, approval: true },
      { command: 'd', role: 'recorder' as const },
    ];
    expect(inHisHands(steps, hers).map(step => ('account' in step ? step.account : undefined))).toEqual([
      'he',
      'xu',
      undefined,
      undefined,
    ]);
    expect(inHisHands(steps, undefined)).toEqual(steps);
  });
});
