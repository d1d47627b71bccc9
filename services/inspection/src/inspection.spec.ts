import { CaseEventEnvelope, inspectionCaseEvents } from '@one-window/contracts';
import { leadOf, wageArbitration, wageDispatch } from './testing/dispatches';
import { RunningInspection, type Answer } from './testing/running-inspection';

const SEVENTEEN = [
  '祁',
  '马',
  '韩',
  '冶',
  '张',
  '李',
  '王',
  '杨',
  '赵',
  '陈',
  '刘',
  '苏',
  '丁',
  '白',
  '何',
  '林',
  '钱',
];
const OFFICERS = [
  { accountId: 'jiancha1', name: '刘大勇', certificateNo: '云监察0101', duty: 'lead' },
  { accountId: 'jiancha2', name: '黄海燕', certificateNo: '云监察0102', duty: 'co' },
];
const FILING = { opinion: '事实清楚', articles: ['监察条例11条'] };

let system: RunningInspection;
beforeEach(async () => void (system = await RunningInspection.start()));
afterEach(() => system.remove());

const dispatched = async (names: readonly string[], at = '2019-04-08T09:40'): Promise<string> => {
  const facts = [await wageDispatch(system.platform.personalData, { day: at.slice(0, 10), names, amountFen: 900_000 })];
  await system.hears('intake', { stream: 'a', caseId: 'case-047', at, facts });
  const [id = ''] = await system.proceedings(1);
  return id;
};
const path = (id: string, rest = '') => `/api/inspection/cases/${id}${rest}`;
/** A command decided on the case as it stands. */
const give =
  (id: string) =>
  async (rest: string, as: string, at: string, body?: unknown): Promise<Answer> =>
    system.post(path(id, `/${rest}`), { as, at, body, revision: await revisionOf(id) });
const revisionOf = async (id: string): Promise<number> =>
  Number((await system.get(path(id), 'dudao1')).body['revision']);

/** What this service has published, as others get it. */
const published = async (): Promise<readonly CaseEventEnvelope[]> => {
  const log = system.platform.services.get('inspection')?.context.log;
  const page = (await log?.read('0', 1_000)) ?? [];
  return page
    .map(({ value }) => CaseEventEnvelope.parse(JSON.parse(value)))
    .filter(({ source }) => source === 'inspection');
};

describe('inspection, as it runs', () => {
  it('registers a window dispatch of seventeen workers as one complaint, in the moment it was played', async () => {
    const id = await dispatched(SEVENTEEN);
    const { status, body } = await system.get(path(id), 'jiancha1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ caseId: 'case-047', stage: 'lead-registered', stageName: { zh: '线索' }, receivedOn: '2019-04-08' },
      employer: { kind: 'person', name: '林某某' },
      items: [{ itemId: 'c1', matter: 'I06', cause: 'A11', state: 'open' }],
      story: '拖欠工资',
      proposals: [],
    });
    expect(body['workers']).toHaveLength(17);
    expect(body['actions']).toContainEqual(expect.objectContaining({ command: 'proposeFiling', allowed: true }));
    expect(body['actions']).toContainEqual(
      expect.objectContaining({
        command: 'finishInvestigation',
        allowed: false,
        reason: expect.objectContaining({ code: 'case/not-filed' }),
      }),
    );
  });

  it('shows a case to its body, its bureau and supervision, and to no other office', async () => {
    const id = await dispatched(['祁']);
    for (const reader of ['jiancha1', 'juzhang1', 'juzhang3', 'dudao1'])
      expect((await system.get(path(id), reader)).status).toBe(200);
    expect((await system.get(path(id), 'jiancha3')).status).toBe(404);
    expect((await system.get(path(id), 'chuangkou1')).status).toBe(403);
  });

  it('goes from the complaint to the police by HTTP, in 2019', async () => {
    const id = await dispatched(SEVENTEEN);
    const ask = give(id);
    expect((await ask('filing-proposal', 'jiancha1', '2019-04-08T10:30', FILING)).status).toBe(200);
    expect((await ask('filing', 'jiancha1', '2019-04-08T10:40')).status).toBe(403);
    expect((await ask('filing', 'dadui1', '2019-04-08T11:00')).body['events']).toEqual(
      expect.arrayContaining(['CaseFiled', 'DeadlineMet', 'DeadlineStarted']),
    );
    expect((await ask('inspectors', 'dadui1', '2019-04-08T11:05', { officers: OFFICERS })).status).toBe(200);
    const step = {
      ...{ kind: 'questioning', heldOn: '2019-04-08', onSite: false, cardShown: true, signature: 'signed' },
      ...{ officers: ['jiancha1', 'jiancha2'], record: '承认拖欠' },
    };
    expect(
      (await ask('steps', 'jiancha1', '2019-04-08T15:00', { ...step, officers: ['jiancha1'] })).body,
    ).toMatchObject({
      ...{ status: 409, code: 'step/one-officer', article: '监察条例16条；行政处罚法（1996年）37条' },
    });
    expect((await ask('steps', 'jiancha1', '2019-04-08T15:00', step)).status).toBe(200);

    const workers = (await system.get(path(id), 'jiancha1')).body['workers'] as readonly { personId: string }[];
    const pays = workers.map(({ personId }) => ({ personId, amountFen: 900_000 }));
    const order = {
      facts: '拖欠17人工资',
      obligations: [{ itemId: 'c1', kind: 'pay', text: '支付工资', articles: ['劳动合同法85条'], pays }],
      term: { within: 7, unit: 'working-days' },
    };
    expect((await ask('orders', 'dadui1', '2019-04-08T19:30', order)).status).toBe(200);
    const service = {
      document: { kind: 'order', id: 'o1' },
      ...{ method: 'direct', servedOn: '2019-04-08', servedAt: '20:15', receiver: '林某某' },
    };
    expect((await ask('services', 'jiancha1', '2019-04-08T20:15', service)).status).toBe(200);
    const { body } = await system.get(path(id), 'juzhang1');
    expect(body).toMatchObject({
      number: '云新人社监立〔2019〕1号',
      stage: 'investigating',
      instruments: [
        { kind: 'order', id: 'o1', no: '云新人社监令〔2019〕1号', servedOn: '2019-04-08', dueOn: '2019-04-17' },
      ],
    });

    const report = {
      ...{ crime: 'refusal-to-pay', team: ['jiancha1', 'jiancha2'], facts: '逾期不支付' },
      unmet: { kind: 'order', id: 'o1' },
      arrears: pays.map(pay => ({ ...pay, months: 5 })),
      evidence: [{ name: '工资表', source: '投诉人', pages: 17 }],
    };
    expect((await ask('police-reports', 'jiancha1', '2019-04-17T10:00', report)).body).toMatchObject({
      ...{ status: 409, code: 'order/not-unmet', title: expect.stringContaining('2019-04-17') },
    });
    expect((await ask('police-reports', 'jiancha1', '2019-04-18T09:30', report)).status).toBe(200);
    expect((await ask('police-transfer', 'zhengzhi1', '2019-04-19T11:00', { opinion: '同意移送' })).status).toBe(200);
    const send = { police: '市公安局城中分局', enclosed: ['移送书'] };
    expect((await ask('police-sending', 'jiancha1', '2019-04-20T10:30', send)).status).toBe(200);
    expect((await ask('police-receipts', 'jiancha1', '2019-04-23T15:00', { receivedOn: '2019-04-23' })).status).toBe(
      200,
    );
    const filed = { decision: 'filed', decidedOn: '2019-04-23' };
    expect((await ask('police-decisions', 'jiancha1', '2019-04-23T15:10', filed)).status).toBe(200);
    expect((await system.get(path(id), 'dudao1')).body).toMatchObject({ stage: 'transferred-police' });
  });

  it('asks arbitration’s applications before it files (L1): another matter, another person id, the same worker', async () => {
    const { personalData } = system.platform;
    const application = {
      stream: 'b',
      caseId: 'case-048',
      at: '2019-04-01T09:00',
      facts: [await wageArbitration(personalData, '马', '2019-04-01')],
    };
    await system.hears('arbitration', application);
    const id = await dispatched(['祁', '马']);
    await system.until(path(id), 'jiancha1', ({ procedures }) => (procedures as readonly unknown[]).length > 0);
    const { status, body } = await give(id)('filing-proposal', 'jiancha1', '2019-04-08T10:00', FILING);
    expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'item/procedure-used' });
    expect(JSON.stringify(body)).toContain('书面告知投诉人');
  });

  it('takes a lead of arbitration and answers it: receipt, then filed (L10, L13)', async () => {
    const facts = [await leadOf(system.platform.personalData)];
    await system.hears('arbitration', { stream: 'c', caseId: 'case-001', at: '2020-11-02T09:00', facts });
    const [id = ''] = await system.proceedings(1);
    const ask = give(id);
    await ask('filing-proposal', 'jiancha1', '2020-11-04T09:00', FILING);
    expect((await ask('filing', 'dadui1', '2020-11-04T10:00')).status).toBe(200);
    await system.until(path(id), 'jiancha1', ({ stage }) => stage === 'filed');
    let answers: readonly CaseEventEnvelope[] = [];
    for (let i = 0; i < 100 && answers.length < 2; i += 1) {
      answers = (await published()).filter(({ type }) => type === 'LeadReceived' || type === 'LeadAnswered');
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    expect(answers.map(({ subject, data }) => [subject, data.fact])).toEqual([
      ['case-001', expect.objectContaining({ leadId: 'arbitration-1/L1', unit: 'ins-xincheng' })],
      [
        'case-001',
        expect.objectContaining({ leadId: 'arbitration-1/L1', answer: 'filed', caseNo: '云新人社监立〔2020〕1号' }),
      ],
    ]);
  });

  it('keeps the reporter secret: not in what is published, not in an answer (INS-INV-7)', async () => {
    const lead = {
      ...{ kind: 'report', channel: 'hotline', unit: 'ins-xincheng', receivedOn: '2026-07-06', story: '使用童工' },
      employer: { kind: 'organization', name: '某饭店' },
      reporter: { name: '知情人甲', phone: '13900001111' },
      items: [{ matter: 'I03' }],
    };
    const { status, body } = await system.post('/api/inspection/leads', {
      as: 'jiancha1',
      at: '2026-07-06T10:00',
      body: lead,
    });
    expect(status).toBe(201);
    const answer = await system.get(path(String(body['id'])), 'jiancha1');
    expect(answer.body).toMatchObject({ reporterKept: true, kind: 'report' });
    const stored = await system.platform.services.get('inspection')?.context.store.readAll('0', 100);
    const token = /"reporter":\{"identity":"([^"]+)"/.exec(JSON.stringify(stored))?.[1];
    expect(token).toBeDefined();
    let events: readonly CaseEventEnvelope[] = [];
    for (let i = 0; i < 100 && events.length === 0; i += 1) {
      events = await published();
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    expect(events[0]?.data.fact).toMatchObject({ reporter: { kept: true } });
    for (const text of [JSON.stringify(events), JSON.stringify(answer.body)])
      for (const secret of ['知情人甲', '13900001111', token ?? '知情人甲']) expect(text).not.toContain(secret);
  });

  it('refuses to register a lead for another office', async () => {
    const lead = {
      kind: 'routine',
      channel: 'routine-check',
      unit: 'ins-dongshan',
      receivedOn: '2026-07-06',
      story: '巡查',
      items: [{ matter: 'I01' }],
    };
    const { status, body } = await system.post('/api/inspection/leads', {
      as: 'jiancha1',
      at: '2026-07-06T10:00',
      body: lead,
    });
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'lead/unit-not-yours' });
  });

  it('gives the same answer and the same number to the same key', async () => {
    const id = await dispatched(['祁']);
    await give(id)('filing-proposal', 'jiancha1', '2019-04-08T10:30', FILING);
    const revision = await revisionOf(id);
    const twice = () =>
      system.post(path(id, '/filing'), { as: 'dadui1', at: '2019-04-08T11:00', key: 'one-key-for-both', revision });
    const first = await twice();
    expect(await twice()).toEqual(first);
    expect((await system.get(path(id), 'dadui1')).body['number']).toBe('云新人社监立〔2019〕1号');
  });

  it('publishes every fact in the shape of its contract', async () => {
    const id = await dispatched(['祁']);
    await give(id)('filing-proposal', 'jiancha1', '2019-04-08T10:30', FILING);
    await give(id)('filing', 'dadui1', '2019-04-08T11:00');
    await give(id)('inspectors', 'dadui1', '2019-04-08T11:05', { officers: OFFICERS });
    let events: readonly CaseEventEnvelope[] = [];
    for (let i = 0; i < 100 && !events.some(({ type }) => type === 'InspectorsAssigned'); i += 1) {
      events = await published();
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    const own = events.filter(({ type }) => type in inspectionCaseEvents);
    expect(own.map(({ type }) => type)).toEqual([
      'LeadRegistered',
      'LimitationInterrupted',
      'FilingProposed',
      'CaseFiled',
      'InspectorsAssigned',
    ]);
    for (const { type, data } of own) inspectionCaseEvents[type as keyof typeof inspectionCaseEvents].parse(data.fact);
    expect(own.at(-1)?.data.standing).toMatchObject({
      ...{ stage: 'investigating', number: '云新人社监立〔2019〕1号', handlers: ['jiancha1', 'jiancha2'] },
      tasks: [
        {
          command: 'recordInvestigationStep',
          role: 'inspector',
          unit: 'ins-xincheng',
          account: 'jiancha1',
          ruleId: 'INS-03',
        },
      ],
    });
  });
});
