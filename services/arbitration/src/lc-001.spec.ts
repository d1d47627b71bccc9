import { arbitrationCaseEvents, type ArbitrationCaseEventType } from '@one-window/contracts';
import { Institute } from './testing/institute';

// LC-001 over HTTP: the institute's half, by its own officers, each on the day chosen for it.

const CONDITIONS = {
  withinScope: true,
  clearClaimsAndFacts: true,
  directInterestAndIdentifiedRespondent: true,
  thisCommissionCompetent: true,
};
const at = (day: string): string => `${day}T09:30:00+08:00`;
const receipt = (partyId: string, on: string) => ({
  partyId,
  method: 'direct',
  on,
  proof: { reference: '送达回证', signedBy: 'party' },
});

let institute: Institute;
let id: string;

const served = async (kind: string, on: string): Promise<void> => {
  const { documents } = await institute.case('lian1', id);
  for (const { documentId, recipients } of documents.filter(document => document.kind === kind))
    for (const { partyId, served: already } of recipients)
      if (!already)
        await institute.done('lian1', at(on), kind === 'award' ? 'serveAward' : 'recordService', id, {
          ...receipt(partyId, on),
          documentId,
        });
};
const awardBody = {
  items: [{ itemId: 'c1', granted: 'full', grantedFen: 800_000, order: '支付赔偿金8000元。', reason: '解除违法。' }],
  disputedFacts: '解除是否合法。',
  signedBy: ['zhongcai1'],
  sealed: true,
};

beforeAll(async () => {
  institute = await Institute.open();
  id = await institute.dispatched('matter-lc-001');
}, 60_000);
afterAll(() => institute.close());

describe('LC-001 at the institute', () => {
  it('stands received, with its clock from the window’s receipt, and says what comes next', async () => {
    const view = await institute.case('lian1', id);
    expect(view).toMatchObject({
      stage: 'received',
      caseId: 'matter-lc-001',
      parties: [{ name: '张某', phone: '13900000001' }, { name: '某快递公司' }],
      story: '拒绝违法超时加班后被辞退。',
      tasks: [{ command: 'proposeAcceptance', ruleId: 'ARB-01', dueOn: '2020-09-27' }],
    });
    expect(view.actions.find(({ command }) => command === 'issueAward')).toMatchObject({ allowed: false });
    expect(view.actions.find(({ command }) => command === 'proposeAcceptance')).toEqual({
      command: 'proposeAcceptance',
      title: { zh: '提请受理', en: 'Propose acceptance' },
      allowed: true,
    });
  });

  it('is accepted by four eyes under a number', async () => {
    await institute.done('lian1', at('2020-09-22'), 'proposeAcceptance', id, {
      conditions: CONDITIONS,
      acceptItemIds: ['c1'],
      opinion: '建议受理。',
    });
    expect((await institute.case('yuanzhang1', id)).proposals).toMatchObject([
      { kind: 'acceptance', approvedBy: 'acceptApplication', reason: '建议受理。', proposedBy: { accountId: 'lian1' } },
    ]);
    expect((await institute.give('lian1', at('2020-09-22'), 'acceptApplication', id)).status).toBe(403);
    await institute.done('yuanzhang1', at('2020-09-23'), 'acceptApplication', id, { remark: '同意受理。' });
    expect(await institute.case('lian1', id)).toMatchObject({
      number: '云新劳人仲案〔2020〕1号',
      stage: 'accepted',
      documents: [{ kind: 'acceptance-notice', number: '云新劳人仲受〔2020〕1号' }, { kind: 'application-copy' }],
    });
  });

  it('is served, gets its tribunal and its hearing', async () => {
    await institute.done('lian1', at('2020-09-25'), 'serveApplicationCopy', id, receipt('respondent', '2020-09-25'));
    await institute.done('yuanzhang1', at('2020-09-27'), 'formTribunal', id, {
      members: [{ accountId: 'zhongcai1', name: '王敏' }],
      presidingAccountId: 'zhongcai1',
      recorder: { accountId: 'jilu1', name: '林小雨' },
    });
    await served('acceptance-notice', '2020-09-28');
    await served('tribunal-notice', '2020-09-28');
    const tooSoon = { heldOn: '2020-10-16', time: '09:30', place: '第一仲裁庭' };
    expect(await institute.give('zhongcai1', at('2020-10-13'), 'scheduleHearing', id, tooSoon)).toMatchObject({
      status: 409,
      body: { code: 'hearing/notice-too-short', title: '到2020-10-16只有2个完整工作日，须有5个。' },
    });
    await institute.done('zhongcai1', at('2020-10-13'), 'scheduleHearing', id, { ...tooSoon, heldOn: '2020-10-27' });
    const [hearing] = (await institute.case('jilu1', id)).hearings;
    const opening = {
      hearingId: hearing?.hearingId,
      attendance: ['applicant', 'respondent'].map(partyId => ({ partyId, present: true })),
      recusalAnswers: ['applicant', 'respondent'].map(partyId => ({ partyId, answer: 'no' })),
    };
    expect((await institute.give('jilu1', at('2020-10-27'), 'openHearing', id, opening)).body).toMatchObject({
      code: 'hearing/notice-unserved',
      title: '还不能开庭：开庭通知未送达申请人、被申请人。',
    });
    await served('hearing-notice', '2020-10-14');
    await institute.done('jilu1', at('2020-10-27'), 'openHearing', id, opening);
    await institute.done('zhongcai1', at('2020-10-27'), 'closeDebate', id, { hearingId: hearing?.hearingId });
  });

  it('is awarded 8,000 yuan, finally, after an attempt to mediate', async () => {
    expect(await institute.give('zhongcai1', at('2020-10-28'), 'issueAward', id, awardBody)).toMatchObject({
      status: 409,
      body: { code: 'award/mediation-missing' },
    });
    await institute.done('zhongcai1', at('2020-10-27'), 'attemptMediation', id, {
      heldOn: '2020-10-27',
      result: 'failed',
    });
    await institute.done('zhongcai1', at('2020-11-04'), 'issueAward', id, awardBody);
    const view = await institute.case('zhongcai1', id);
    expect(view.items).toMatchObject([
      {
        state: 'awarded',
        award: {
          order: '支付赔偿金8000元。',
          finality: { value: 'final', test: { monthlyMinimumFen: 173_000, limitFen: 2_076_000 } },
        },
      },
    ]);
    expect(view.documents.find(({ kind }) => kind === 'award')).toMatchObject({
      number: '云新劳人仲裁〔2020〕1号',
      finality: 'final',
    });
  });

  it('leaves no gap: the attempt that a guard stopped was given no number', async () => {
    expect((await institute.facts('numbers-arb-xincheng/2020/裁')).map(({ type }) => type)).toEqual(['NumberAllotted']);
  });

  it('sends a lead to inspection and keeps the answers', async () => {
    await institute.done('zhongcai1', at('2020-11-04'), 'sendLead', id, {
      toUnit: 'ins-xincheng',
      matters: [{ code: 'I05', facts: '每日工作12小时，每周6天。' }],
    });
    const [lead] = (await institute.case('zhongcai1', id)).leads;
    const leadId = lead?.leadId;
    expect(leadId).toBe(`${id}/L1`);
    const answers = [
      ['LeadReceived', { leadId, from: 'arb-xincheng', unit: 'ins-xincheng', inspectionId: 'i1' }, '2020-11-05'],
      ['LeadAnswered', { leadId, answer: 'filed', caseNo: '云新人社监立〔2020〕1号' }, '2020-11-09'],
      ['LeadOutcomeReported', { leadId, outcome: 'performed', decisions: [] }, '2020-12-14'],
    ] as const;
    for (const [type, fact, day] of answers) await institute.tells('inspection', 'matter-lc-001', type, fact, at(day));
    await institute.until(
      async () => Object.keys((await institute.case('lian1', id)).leads[0]?.answers ?? {}).length === 3,
    );
    expect((await institute.case('lian1', id)).leads[0]?.answers).toMatchObject({
      answered: { outcome: 'filed', number: '云新人社监立〔2020〕1号', on: '2020-11-09' },
    });
  });

  it('refuses a lead to an office that is no inspection', async () => {
    const lead = { toUnit: 'win-xincheng', matters: [{ code: 'I05', facts: '超时' }] };
    expect((await institute.give('zhongcai1', at('2020-11-04'), 'sendLead', id, lead)).body).toMatchObject({
      code: 'lead/unit-not-inspection',
    });
  });

  it('is served and closed, with every receipt there', async () => {
    await served('award', '2020-11-06');
    await institute.done('zhongcai1', at('2020-12-15'), 'proposeClosing', id, { result: 'worker-prevailed' });
    await institute.done('yuanzhang1', at('2020-12-15'), 'closeCase', id);
    expect(await institute.case('dudao1', id)).toMatchObject({
      stage: 'closed',
      closed: true,
      closing: { mode: 'award-final', result: 'worker-prevailed' },
    });
  });

  it('has told every fact of it in the shape of its contract, in order and without a gap', async () => {
    const { revision } = await institute.case('dudao1', id);
    const own = () => institute.heard.filter(event => event.stream === `arbitration-${id}`);
    await institute.until(() => own().length === revision + 1);
    expect(own().map(event => event.revision)).toEqual(own().map((_, index) => index));
    for (const { type, data } of own())
      if (type in arbitrationCaseEvents)
        expect(arbitrationCaseEvents[type as ArbitrationCaseEventType].safeParse(data.fact).error).toBeUndefined();
    expect(own().map(event => event.data.standing?.stage)).toContain('award-served');
    const plain = JSON.stringify(own());
    for (const secret of ['张某', '13900000001', '拒绝违法超时加班', '建议受理']) expect(plain).not.toContain(secret);
  });
});
