import type { CaseEventEnvelope } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { instant, localDate, personId } from '@one-window/kernel';
import type { Reaction, ReactionContext } from '@one-window/platform';
import { Institute } from '../testing/institute';
import { onCaseDispatched } from './on-case-dispatched';
import { onLeadAnswered } from './on-lead-answered';

const worker = (personId: string) => ({ personId, sealed: `s1.${personId}` });
const dispatch = (overrides: Record<string, unknown> = {}) => ({
  body: 'arbitration',
  dispatchId: 'D1',
  unit: 'arb-xincheng',
  itemIds: ['c1'],
  claimItems: [{ itemId: 'c1', cause: 'A11', amountFen: 500_000, facts: {} }],
  applicant: worker('zhang'),
  workersCount: 1,
  employer: { kind: 'organization', name: '某快递公司' },
  employment: { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false },
  windowReceivedOn: '2026-09-01',
  windowUnit: 'win-xincheng',
  channel: 'counter',
  receiptNo: '云新窗收〔2026〕1号',
  materials: [],
  story: 's1.story',
  flags: { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false },
  ...overrides,
});
const envelope = (type: string, fact: unknown, source: CaseEventEnvelope['source'] = 'intake'): CaseEventEnvelope => ({
  specversion: '1.0',
  id: `event-${type}`,
  source,
  type,
  subject: 'matter-1',
  time: '2026-09-02T02:00:00.000Z',
  stream: `${source}-1`,
  revision: 5,
  data: {
    happenedOn: '2026-09-02',
    actor: { accountId: 'chuangkou1', name: '窗口', role: 'window-clerk', unit: 'win-xincheng' },
    basis: [],
    correlationId: 'c',
    causationId: 'c',
    fact,
  },
});

type Issued = Parameters<ReactionContext['issue']>[0];

/** What a reaction asks for, without doing it. */
const asked = async (reaction: Reaction, event: CaseEventEnvelope): Promise<readonly Issued[]> => {
  const issued: Issued[] = [];
  const context = {
    at: instant(event.time),
    today: localDate('2026-09-02'),
    issue: (command: Issued) => {
      issued.push(command);
      return Promise.resolve({
        kind: 'done',
        caseId: 'matter-1',
        stream: 's',
        revision: 0,
        position: '1',
        events: [],
        repeated: false,
      });
    },
  };
  await reaction.run(event, context as never);
  return issued;
};

describe('a dispatch to arbitration', () => {
  it('opens the same proceeding however often it is delivered', async () => {
    const event = envelope('CaseDispatched', dispatch());
    const [first] = await asked(onCaseDispatched, event);
    const [second] = await asked(onCaseDispatched, event);
    expect(first).toEqual(second);
    expect(first).toMatchObject({
      stream: `arbitration-${derivedId('arbitration', 'event-CaseDispatched')}`,
      caseId: 'matter-1',
      creates: true,
      command: { type: 'ReceiveApplication', data: { dispatchEventId: 'event-CaseDispatched', unit: 'arb-xincheng' } },
    });
  });

  it('to the other body is not ours', async () => {
    const items = [{ itemId: 'c1', matter: 'I06', facts: {} }];
    const event = envelope('CaseDispatched', dispatch({ body: 'inspection', claimItems: items }));
    expect(await asked(onCaseDispatched, event)).toEqual([]);
  });

  it('of a group makes its representatives the parties that act', async () => {
    const group = { workers: ['zhang', 'li', 'wang'].map(worker), workersCount: 12, representatives: ['li', 'wang'] };
    const [issued] = await asked(onCaseDispatched, envelope('CaseDispatched', dispatch(group)));
    expect(issued?.command.data).toMatchObject({
      workersCount: 12,
      parties: [
        { partyId: 'applicant', person: { personId: 'li' } },
        { partyId: 'applicant-2', person: { personId: 'wang' } },
        { partyId: 'respondent' },
      ],
    });
  });

  it('that does not have the shape of its contract fails loudly, so that it is parked', async () => {
    await expect(asked(onCaseDispatched, envelope('CaseDispatched', { body: 'arbitration' }))).rejects.toThrow();
  });
});

describe('an answer to a lead', () => {
  it.each([
    [
      'LeadReceived',
      { leadId: 'p9/L1', from: 'arb-xincheng', unit: 'ins-xincheng', inspectionId: 'i' },
      'received',
      'ins-xincheng',
    ],
    ['LeadAnswered', { leadId: 'p9/L1', answer: 'declined', reason: 'limitation' }, 'answered', 'declined'],
    ['LeadOutcomeReported', { leadId: 'p9/L1', outcome: 'performed', decisions: [] }, 'outcome', 'performed'],
  ])('%s goes to the proceeding that sent it', async (type, fact, answer, outcome) => {
    const [issued] = await asked(onLeadAnswered, envelope(type, fact, 'inspection'));
    expect(issued).toMatchObject({
      stream: 'arbitration-p9',
      command: { type: 'RecordLeadAnswer', data: { leadId: 'p9/L1', answer, outcome, answeredOn: '2026-09-02' } },
    });
  });
});

describe('on the running service', () => {
  let institute: Institute;
  beforeAll(async () => (institute = await Institute.open()), 60_000);
  afterAll(() => institute.close());

  it('five days pass without a decision: the breach is recorded, and with it that the applicant may sue', async () => {
    const id = await institute.dispatched('matter-late', {}, '2026-09-01T10:00:00+08:00');
    await institute.watch('2026-09-09T08:00:00+08:00');
    await institute.until(async () =>
      (await institute.facts(`arbitration-${id}`)).some(({ type }) => type === 'AcceptanceDecisionOverdue'),
    );
    const overdue = (await institute.facts(`arbitration-${id}`)).find(
      ({ type }) => type === 'AcceptanceDecisionOverdue',
    );
    expect(overdue?.data).toEqual({ dueOn: '2026-09-08' });
  });

  it('is closed to other institutes: their officers find no such case and may not act on it', async () => {
    const id = await institute.dispatched('matter-closed', {}, '2026-09-01T10:00:00+08:00');
    expect((await institute.look('lian3', id)).status).toBe(404);
    const body = { reason: '不归我院。' };
    expect(await institute.give('lian3', '2026-09-02T09:00:00+08:00', 'suggestMediation', id, body)).toMatchObject({
      status: 403,
      body: { code: 'unit/not-yours' },
    });
  });

  it('says in English, too, why something may not be done', async () => {
    const id = await institute.dispatched('matter-english', {}, '2026-09-01T10:00:00+08:00');
    const { body } = await institute.look('zhongcai1', id, 'en');
    expect(body['actions']).toEqual(
      expect.arrayContaining([
        {
          command: 'issueAward',
          title: { zh: '裁决', en: 'Issue the award' },
          allowed: false,
          reason: expect.objectContaining({ code: 'case/not-accepted', title: 'The case has not been accepted yet.' }),
        },
      ]),
    );
  });

  it('shows what is left when a person was erased', async () => {
    const id = await institute.dispatched('matter-erased', {}, '2026-09-01T10:00:00+08:00');
    await institute.platform.personalData.erase(personId('person-matter-erased'));
    expect(await institute.case('lian1', id)).toMatchObject({
      parties: [{ name: null }, { name: '某快递公司' }],
      story: null,
    });
  });
});
