import { acceptPackage, refusePackage } from './commands/answer-package';
import { confirmRoute } from './commands/decide-route';
import { dispatchMatter } from './commands/dispatch-matter';
import { recordHandoverConsent, sendPackage } from './commands/hand-over';
import { registerMatter } from './commands/register-matter';
import { getMatter } from './queries/get-matter';
import { standing } from './standing';
import { heWei, maJun, Window, zhouMin } from './testing/window';

let window: Window;
beforeEach(() => (window = new Window()));
afterEach(() => window.close());

const at = '2026-09-07T09:00:00+08:00';
const toUnit = 'arb-dongshan';

/** 张某 worked in 东山县 and comes to 新城区. */
const registered = async () => {
  const body = {
    area: 'dongshan',
    applicant: { name: '张某', idKind: 'none' },
    employer: { kind: 'organization', name: '某快递公司' },
    claims: [{ circumstance: 'dismissed', amountFen: 800_000, facts: { arose: '2026-08-31' } }],
    story: '我在东山县上班，8月底被辞退。',
  };
  const outcome = await window.give(registerMatter, { by: zhouMin, at, body });
  if (outcome.kind !== 'done') throw new Error(outcome.rejection.code);
  return { stream: outcome.stream, params: { id: outcome.caseId } };
};

const sent = async () => {
  const { stream, params } = await registered();
  await window.give(confirmRoute, { by: zhouMin, at, params: { ...params, itemId: 'c1' }, body: {} });
  await window.give(recordHandoverConsent, { by: zhouMin, at, params, body: { toUnit, given: true } });
  await window.give(sendPackage, { by: zhouMin, at, params, body: { toUnit } });
  return { stream, params: { ...params, packageNo: '云新窗收〔2026〕1号-移1' } };
};

const task = (stream: Parameters<Window['stateOf']>[0]) =>
  standing(window.stateOf(stream)).tasks.map(({ command, unit }) => [command, unit]);

describe('a matter of another area', () => {
  it('puts one task after another on the right desk', async () => {
    const { stream, params } = await registered();
    expect(task(stream)).toEqual([['confirmRoute', 'win-xincheng']]);
    await window.give(confirmRoute, { by: zhouMin, at, params: { ...params, itemId: 'c1' }, body: {} });
    expect(task(stream)).toEqual([['recordHandoverConsent', 'win-xincheng']]);
    expect(await window.give(dispatchMatter, { by: zhouMin, at, params })).toMatchObject({
      kind: 'rejected',
      rejection: { code: 'handover/consent-missing' },
    });
    await window.give(recordHandoverConsent, { by: zhouMin, at, params, body: { toUnit, given: true } });
    expect(task(stream)).toEqual([['sendPackage', 'win-xincheng']]);
    await window.give(sendPackage, { by: zhouMin, at, params, body: { toUnit } });
    expect(task(stream)).toEqual([['acceptPackage', 'arb-dongshan']]);
  });

  it('is read and accepted by the receiver, and by nobody else', async () => {
    const { stream, params } = await sent();
    expect(await window.ask(getMatter, { by: heWei, at, params })).toMatchObject({
      applicant: { name: '张某' },
      stage: 'handed-over',
    });
    expect(await window.give(acceptPackage, { by: maJun, at, params })).toMatchObject({
      rejection: { code: 'package/not-addressed' },
    });
    expect(await window.give(acceptPackage, { by: heWei, at, params })).toMatchObject({
      events: ['PackageAccepted', 'CaseDispatched'],
    });
    expect(standing(window.stateOf(stream))).toMatchObject({ stage: 'dispatched', tasks: [] });
  });

  it('comes back to the window with its reason sealed', async () => {
    const { stream, params } = await sent();
    await window.give(refusePackage, { by: heWei, at, params, body: { reason: '张某的工作地在新城区' } });
    expect(standing(window.stateOf(stream))).toMatchObject({ stage: 'returned', tasks: [{ command: 'confirmRoute' }] });
    expect(JSON.stringify(window.facts(stream))).not.toContain('张某');
  });
});
