import { GetMatterAnswer, intakeCaseEvents, type IntakeCaseEventType } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { caseId, type StreamId } from '@one-window/kernel';
import { amendMatter } from './commands/amend-matter';
import { dispatchMatter } from './commands/dispatch-matter';
import { registerMatter } from './commands/register-matter';
import { matterStream } from './matter-aggregate';
import { getMatter } from './queries/get-matter';
import { standing } from './standing';
import { maJun, supervisor, Window, zhouMin } from './testing/window';

/** Every fact, as published, has the shape that the contract promises. */
const contractFaults = (window: Window, stream: StreamId): readonly string[] =>
  window.events(stream).flatMap(({ type, data }) => {
    const parsed = intakeCaseEvents[type as IntakeCaseEventType].safeParse(JSON.parse(JSON.stringify(data)));
    return parsed.success ? [] : [`${type}: ${parsed.error.message}`];
  });

let window: Window;
beforeEach(() => (window = new Window()));
afterEach(() => window.close());

describe('LC-001, a courier dismissed for refusing unlawful overtime', () => {
  const body = {
    receivedOn: '2020-09-07',
    area: 'xincheng',
    applicant: { name: '张某', idKind: 'resident-id', idNumber: '11010519900307427X' },
    employer: { kind: 'organization', name: '某快递公司', uscc: '91350100M000100Y43', legalRepresentative: '王某' },
    employment: {
      startedOn: '2020-06-08',
      endedOn: '2020-08-10',
      monthlyWageFen: 800_000,
      contract: 'written',
      relation: 'admitted',
    },
    claims: [
      {
        circumstance: 'dismissed',
        amountFen: 800_000,
        facts: { arose: '2020-08-10', admitted: 'no' },
        route: { kind: 'confirm' },
      },
      { circumstance: 'working-time-rules', facts: { ongoing: true, othersAffected: 30 }, route: { kind: 'confirm' } },
    ],
    story: '公司制度规定早上九点到晚上九点，一周干六天。我不肯再加班，公司说我试用期不符合录用条件，把我辞退了。',
    materials: [
      { kind: 'termination-notice', title: '解除通知', pages: 1, form: 'copy' },
      { kind: 'company-rules', title: '考勤制度', pages: 4, form: 'copy' },
    ],
  };

  it('is registered once and goes to both bodies', async () => {
    const registered = await window.give(registerMatter, { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    expect(registered.events).toEqual([
      'WindowReceived',
      'RouteSuggested',
      'RouteConfirmed',
      'RouteSuggested',
      'RouteConfirmed',
    ]);

    const params = { id: registered.caseId };
    await window.give(dispatchMatter, { by: zhouMin, at: '2020-09-07T09:20:00+08:00', params });
    const dispatched = window
      .facts(registered.stream)
      .flatMap(fact => (fact.type === 'CaseDispatched' ? [fact.data] : []));
    expect(dispatched).toMatchObject([
      {
        body: 'arbitration',
        unit: 'arb-xincheng',
        claimItems: [{ cause: 'A22', amountFen: 800_000 }],
        receiptNo: '云新窗收〔2020〕1号',
      },
      { body: 'inspection', unit: 'ins-xincheng', claimItems: [{ matter: 'I05' }] },
    ]);
    expect(contractFaults(window, registered.stream)).toEqual([]);
    expect(standing(window.stateOf(registered.stream))).toMatchObject({
      stage: 'dispatched',
      number: '云新窗收〔2020〕1号',
      tasks: [],
    });
  });

  it('shows the people to whom it concerns, and a case that is none to others', async () => {
    const registered = await window.give(registerMatter, { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    const asking = { at: '2020-09-07T10:00:00+08:00', params: { id: registered.caseId } };
    const answer = GetMatterAnswer.parse(await window.ask(getMatter, { ...asking, by: zhouMin }));
    expect(answer).toMatchObject({
      applicant: { name: '张某', idLast4: '427X', sex: 'male', birthDate: '1990-03-07', erased: false },
      employer: { name: '某快递公司', contact: { legalRepresentative: '王某' } },
      items: [
        { title: { zh: '违法解除或终止劳动合同赔偿金' }, place: 'decided', unit: 'arb-xincheng' },
        { place: 'decided' },
      ],
    });
    expect(answer.actions.find(({ command }) => command === 'dispatchMatter')).toMatchObject({
      command: 'dispatchMatter',
      allowed: true,
    });
    expect(answer.actions.find(({ command }) => command === 'sendPackage')).toMatchObject({
      allowed: false,
      reason: { code: 'handover/not-needed', title: '没有需要移送外区域的请求。' },
    });
    await expect(window.ask(getMatter, { ...asking, by: maJun })).rejects.toMatchObject({ status: 404 });
    expect(await window.ask(getMatter, { ...asking, by: supervisor })).toMatchObject({ story: body.story });
  });

  it('keeps no personal data in its facts, and says so when a person was erased', async () => {
    const registered = await window.give(registerMatter, { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    const stored = JSON.stringify(window.facts(registered.stream));
    for (const secret of ['张某', '11010519900307427', '王某', '把我辞退了']) expect(stored).not.toContain(secret);
    const { state } = { state: window.stateOf(registered.stream) };
    if (state.stage !== 'received') throw new Error('not received');
    await window.personalData.erase(state.matter.applicant.personId);
    const asking = { by: zhouMin, at: '2026-09-07T10:00:00+08:00', params: { id: registered.caseId } };
    expect(await window.ask(getMatter, asking)).toMatchObject({ applicant: { erased: true }, story: null });
  });

  it('keeps the number on record when only a telephone is corrected', async () => {
    const registered = await window.give(registerMatter, { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    const params = { id: registered.caseId };
    const corrected = { applicant: { name: '张某', idKind: 'resident-id', phone: '13900000001' } };
    await window.give(amendMatter, { by: zhouMin, at: '2020-09-07T09:30:00+08:00', params, body: corrected });
    expect(await window.ask(getMatter, { by: zhouMin, at: '2020-09-07T09:31:00+08:00', params })).toMatchObject({
      applicant: { phone: '13900000001', idLast4: '427X' },
      items: [{ place: 'decided' }, { place: 'decided' }],
    });
  });

  it('opens the same case for the same key', async () => {
    const asking = { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body, key: 'form-1' };
    const first = await window.give(registerMatter, asking);
    if (first.kind !== 'done') throw new Error(first.rejection.code);
    const again = registerMatter.creates?.({
      commandId: window.events(first.stream)[0]?.meta.commandId as never,
      params: {},
      body: registerMatter.body?.parse(body) as never,
    });
    expect(again?.caseId).toBe(first.caseId);
    expect(first.stream).toBe(
      matterStream(caseId(derivedId('matter', window.events(first.stream)[0]?.meta.commandId ?? ''))),
    );
  });

  it('tells which number is wrong before anything is recorded', async () => {
    const slip = { ...body, applicant: { ...body.applicant, idNumber: '110105199003074271' } };
    await expect(
      window.give(registerMatter, { by: zhouMin, at: '2020-09-07T09:12:00+08:00', body: slip }),
    ).rejects.toMatchObject({
      status: 422,
      more: { errors: [{ field: 'applicant.idNumber', zh: '身份证号第18位不符。请对照证件，或选“无身份证”。' }] },
    });
  });
});

describe('LC-047, 17 workers and a contractor', () => {
  const names = [
    '祁某某',
    '马某一',
    '马某二',
    '李某一',
    '韩某一',
    '韩某二',
    '冶某一',
    '冶某二',
    '喇某',
    '张某一',
    '张某二',
    '王某一',
    '王某二',
    '赵某',
    '陈某',
    '苏某',
    '白某',
  ];
  const body = {
    receivedOn: '2019-04-08',
    area: 'xincheng',
    applicant: { name: '祁某某', idKind: 'none' },
    workers: names.map((name, index) => ({ name, idKind: 'none', representative: index < 3 })),
    employer: { kind: 'person', name: '林某某', idKind: 'none' },
    employment: { startedOn: '2018-08-01', endedOn: '2018-12-31', contract: 'none', relation: 'unclear' },
    claims: [
      {
        circumstance: 'wages-unpaid',
        amountFen: 15_548_600,
        period: { from: '2018-08-01', to: '2018-12-31' },
        facts: { months: 5, admitted: 'yes', clear: true, arose: '2018-12-31' },
        route: { kind: 'confirm' },
      },
    ],
    story: '我们17个人给包工头扎钢筋，工资一直没给。',
    materials: [
      { kind: 'pay-sheet', title: '工资表', pages: 2, form: 'original' },
      { kind: 'iou', title: '欠条', pages: 17, form: 'original' },
    ],
    flags: { migrantWage: true },
  };

  it('goes to inspection the same day, with every worker and three representatives', async () => {
    const registered = await window.give(registerMatter, { by: zhouMin, at: '2019-04-08T15:40:00+08:00', body });
    if (registered.kind !== 'done') throw new Error(registered.rejection.code);
    await window.give(dispatchMatter, {
      by: zhouMin,
      at: '2019-04-08T16:00:00+08:00',
      params: { id: registered.caseId },
    });
    const [dispatched] = window
      .facts(registered.stream)
      .flatMap(fact => (fact.type === 'CaseDispatched' ? [fact.data] : []));
    expect(dispatched).toMatchObject({
      body: 'inspection',
      unit: 'ins-xincheng',
      workersCount: 17,
      flags: { collective: true, migrantWage: true },
      employer: { kind: 'person' },
      claimItems: [{ cause: 'A11', matter: 'I06', amountFen: 15_548_600 }],
      windowReceivedOn: '2019-04-08',
    });
    expect(dispatched?.workers).toHaveLength(17);
    expect(new Set(dispatched?.workers?.map(({ personId }) => personId)).size).toBe(17);
    expect(dispatched?.workers?.[0]?.personId).toBe(dispatched?.applicant.personId);
    expect(dispatched?.representatives).toHaveLength(3);
    expect(contractFaults(window, registered.stream)).toEqual([]);
  });
});
