import { instant, personId } from '@one-window/kernel';
import { getCase } from './get-case';
import { getTimeline } from './get-timeline';
import {
  admin,
  bureauHead,
  clerk,
  director,
  filingOfficer,
  head,
  inspector,
  stranger,
  supervisor,
  type CaseStory,
} from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { acceptanceClock, receivedByArbitration, wageStory, type StoryWorker } from '../testing/wage-story';

const ID = '11010519491231002X';

describe('the one-window view of a case', () => {
  let service: StandingService;
  let worker: StoryWorker;
  let story: string;
  let told: CaseStory;

  beforeEach(async () => {
    service = await StandingService.open();
    worker = await service.worker('p1', '张伟', ID);
    story = (await service.worker('p1', '拖欠三个月工资', ID)).sealed;
    const reason = await service.personalData.seal(personId('p1'), 'person', '劳动者要求一并仲裁');
    told = wageStory('case-01', worker, story, undefined, reason);
    receivedByArbitration(told, worker, story);
  });
  afterEach(() => service.close());

  const look = (actor = supervisor) => service.ask(getCase, actor, { caseId: 'case-01' });

  it('shows parties, employer, bodies, claims and clocks from case events alone', async () => {
    await service.deliver(...told.events);
    const answer = await look();
    expect(answer.title).toBe('张伟 诉 云河某快递有限公司');
    expect(answer.parties).toEqual([
      { personId: 'p1', role: 'worker', name: '张伟', idLast4: '002X', phone: '13800000000' },
    ]);
    expect(answer.bodies.map(body => [body.service, body.id, body.stage, body.revision])).toEqual([
      ['intake', 'case-01', 'dispatched', 5],
      ['arbitration', 'case-01', 'received', 1],
    ]);
    expect(answer.claims.map(claim => [claim.itemId, claim.suggestedBody, claim.confirmedBody, claim.bodies])).toEqual([
      ['c1', 'inspection', 'arbitration', ['arbitration']],
      ['c2', 'arbitration', 'arbitration', ['arbitration']],
    ]);
    expect(answer.claims[0]?.overrideReason).toBe('劳动者要求一并仲裁');
    expect(answer.deadlines).toMatchObject([
      { ruleId: 'ARB-01', dueOn: '2026-10-13', light: 'near', daysLeft: 1, workingDaysLeft: 1 },
    ]);
    expect(answer.positions).toEqual({ 'intake/matter-case-01': 5, 'arbitration/arbitration-case-01': 1 });
    expect(answer.freshness.behind).toBe(false);
  });

  it('draws a dispatch dashed until the body has accepted', async () => {
    await service.deliver(...told.events);
    expect((await look()).links).toMatchObject([
      { kind: 'dispatch', status: 'sent', stream: 'arbitration-case-01', itemIds: ['c1', 'c2'] },
    ]);
    const accepted = {
      caseNumber: '云新劳人仲案〔2026〕12号',
      acceptedOn: '2026-10-12',
      itemIds: ['c1', 'c2'],
      proposedBy: 'filing',
      acceptedBy: 'head',
      respondents: ['r1'],
    };
    const stands = { stage: 'accepted', number: '云新劳人仲案〔2026〕12号', tasks: [] };
    await service.deliver(
      told.tell('arbitration', 'ApplicationAccepted', accepted, {
        by: head,
        at: '2026-10-12T09:00:00+08:00',
        standing: stands,
      }),
      told.tell('arbitration', 'DeadlineMet', {
        deadline: acceptanceClock({ status: 'met', late: false }),
        metOn: '2026-10-12',
        late: false,
      }),
    );
    const answer = await look();
    expect(answer.links[0]).toMatchObject({ status: 'accepted', answeredOn: '2026-10-12' });
    expect(answer.bodies[1]).toMatchObject({ number: '云新劳人仲案〔2026〕12号', stage: 'accepted' });
    expect(answer.deadlines[0]?.light).toBe('met');
  });

  it('shows what an award gave item by item, with the minimum wage that made it final', async () => {
    const part = {
      disputedFacts: story,
      remedies: [],
      signedBy: ['a'],
      unsignedDissenters: [],
      sealed: true,
      recipients: ['a1'],
      default: false,
      decidesAll: true,
    };
    const finality = {
      value: 'final',
      rule: 'amount',
      article: '调解仲裁法47条',
      test: {
        testedFen: 700_000,
        monthlyMinimumFen: 219_000,
        limitFen: 2_628_000,
        referenceOn: '2026-11-01',
        minimumInForceFrom: '2025-01-01',
        source: '市人社局公告',
      },
    };
    const item = {
      claimedCause: 'A11',
      claimedFen: 800_000,
      grantedCause: 'A11',
      finality,
      order: story,
      reason: story,
    };
    told.tell('arbitration', 'AwardIssued', {
      ...part,
      documentId: 'd9',
      number: '裁1',
      finality: 'final',
      items: [
        { ...item, itemId: 'c1', granted: 'part', grantedFen: 700_000 },
        { ...item, itemId: 'c2', granted: 'none', grantedFen: 0 },
      ],
    });
    await service.deliver(...told.events);
    const [first, second] = (await look()).claims;
    expect(first?.outcomes).toMatchObject([
      {
        kind: 'partly-awarded',
        amountFen: 700_000,
        final: true,
        monthlyMinimumWageFen: 219_000,
        thresholdFen: 2_628_000,
      },
    ]);
    expect(second?.outcomes).toMatchObject([{ kind: 'dismissed' }]);
  });

  it('lets the units that take part read it, and the supervisor; nobody else, who learns nothing by asking', async () => {
    await service.deliver(...told.events);
    for (const actor of [clerk, filingOfficer, head, director, supervisor])
      expect((await look(actor)).caseId).toBe('case-01');
    for (const actor of [stranger, inspector, bureauHead, admin])
      await expect(look(actor)).rejects.toMatchObject({ status: 404 });
    await expect(service.ask(getCase, supervisor, { caseId: 'nothing' })).rejects.toMatchObject({
      status: 404,
      code: 'case/not-found',
    });
  });

  it('lets inspection and its bureau in once a lead was sent to them', async () => {
    const lead = {
      leadId: 'L1',
      fromUnit: 'arb-xincheng',
      toUnit: 'ins-xincheng',
      matters: ['I06'],
      facts: story,
      itemIds: ['c1'],
      documents: [],
      workers: [worker],
      workersCount: 1,
      employer: { kind: 'organization', name: '云河某快递有限公司' },
    };
    told.tell('arbitration', 'LeadSent', lead);
    await service.deliver(...told.events);
    for (const actor of [inspector, bureauHead])
      expect((await look(actor)).links.map(link => link.kind)).toEqual(['dispatch', 'lead']);
  });

  it('keeps the history and loses the person when his key is destroyed', async () => {
    await service.deliver(...told.events);
    await service.personalData.erase(personId('p1'));
    const answer = await look();
    expect(answer.title).toBe('〔已清除〕 诉 云河某快递有限公司');
    expect(answer.parties[0]?.name).toBeNull();
    const timeline = await service.ask(getTimeline, supervisor, { caseId: 'case-01' });
    expect(JSON.stringify(timeline)).not.toContain('张伟');
  });

  it('says that a message of this case waits', async () => {
    await service.deliver(...told.events);
    const letter = {
      reason: 'failed' as const,
      attempts: 3,
      error: { name: 'ZodError', message: '…' },
      at: instant('2026-10-12T03:00:00Z'),
    };
    service.desk.parkedCases = [{ consumer: 'one-window', key: 'case-01', kept: 2, offset: '9', letter }];
    expect((await look()).parked).toEqual([{ id: 'one-window~case-01', since: letter.at, waiting: 2 }]);
  });

  describe('its timeline', () => {
    const timeline = (actor = supervisor, asked: object = {}) =>
      service.ask(getTimeline, actor, { caseId: 'case-01' }, asked);

    it('tells who did what in which role, when it happened and when it was recorded, and what changed', async () => {
      told.tell(
        'arbitration',
        'ApplicationAccepted',
        {
          caseNumber: 'N1',
          acceptedOn: '2026-10-10',
          itemIds: ['c1'],
          proposedBy: 'filing',
          acceptedBy: 'head',
          respondents: [],
        },
        { by: head, on: '2026-10-10', at: '2026-10-12T09:00:00+08:00', standing: { stage: 'accepted', number: 'N1' } },
      );
      await service.deliver(...told.events);
      const answer = await timeline();
      expect(answer.events.map(event => event.lane).filter((lane, at, all) => lane !== all[at - 1])).toEqual([
        'intake',
        'arbitration',
      ]);
      expect(answer.events.at(-1)).toMatchObject({
        type: 'ApplicationAccepted',
        mark: 'decision',
        actor: { name: '孙立新', role: 'institute-head' },
        happenedOn: '2026-10-10',
        recordedLateDays: 2,
        changes: [
          { field: 'stage', before: 'received', after: 'accepted' },
          { field: 'number', after: 'N1' },
        ],
      });
      expect(answer.days.weekdaysOff).toContain('2026-10-05');
      expect(answer.days.weekendsWorked).toContain('2026-10-10');
    });

    it('names those who were appointed and have not acted, in the case and in what is told of it', async () => {
      service.staff.push({ ...inspector, accountId: 'jiancha1', name: '刘大勇' });
      const appointed = { officers: ['jiancha1', 'gone'], team: ['jiancha1'], channel: 'jiancha1' };
      told.tell('inspection', 'NewFactOfLaterVersion', appointed, { standing: { handlers: ['jiancha1'] } });
      await service.deliver(...told.events);
      expect((await timeline()).events.at(-1)?.fact).toEqual({
        officers: ['刘大勇', 'gone'],
        team: ['刘大勇'],
        channel: 'jiancha1',
      });
      expect((await look()).bodies.at(-1)?.handlers).toEqual([{ accountId: 'jiancha1', name: '刘大勇' }]);
    });

    it('calls an order by its number wherever a fact names it, and cites an article once', async () => {
      told.tell('inspection', 'NewFactOfLaterVersion', { orderId: 'o1', orderNo: '云新人社监令〔2026〕1号' });
      const served = told.tell('inspection', 'NewFactOfLaterVersion', { orderId: 'o1' });
      const cited = { ...served, data: { ...served.data, basis: ['监察条例14条', '监察条例11条', '监察条例14条'] } };
      await service.deliver(...told.events.slice(0, -1), cited);
      expect((await timeline()).events.at(-1)).toMatchObject({
        fact: { orderId: 'o1', orderNo: '云新人社监令〔2026〕1号' },
        basis: ['监察条例14条', '监察条例11条'],
      });
    });

    it('tells the free days a little beyond the span of the case', async () => {
      const early = wageStory('case-02', worker, worker.sealed);
      await service.deliver(
        ...early.events.map(event => ({
          ...event,
          time: instant('2019-04-08T09:30:00+08:00'),
          data: { ...event.data, happenedOn: '2019-04-08' },
        })),
      );
      // 清明: the Friday before the Monday on which the case begins.
      expect((await service.ask(getTimeline, supervisor, { caseId: 'case-02' })).days.weekdaysOff).toContain(
        '2019-04-05',
      );
    });

    it('opens what names people, and never a whole ID number or a fingerprint', async () => {
      await service.deliver(...told.events);
      const text = JSON.stringify(await timeline());
      expect(text).toContain('张伟');
      expect(text).toContain('"idLast4":"002X"');
      expect(text).not.toContain(ID);
      expect(text).not.toContain(String(worker.idIndex));
      expect(text).not.toContain('s1.');
    });

    it('never opens the identity of a reporter, nor shows what was published without content', async () => {
      const reporter = await service.personalData.seal(personId('p9'), 'reporter', { name: '举报人李某' });
      told.tell('inspection', 'NewFactOfLaterVersion', { reporter });
      told.tell('arbitration', 'DeliberationRecorded', { withheld: true });
      await service.deliver(...told.events);
      const answer = await timeline();
      expect(JSON.stringify(answer)).not.toContain('举报人李某');
      expect(answer.events.find(event => event.type === 'DeliberationRecorded')).toMatchObject({
        restricted: true,
        fact: { withheld: true },
      });
    });

    it('shows what a body could not take in and gave up, in the case and on its timeline', async () => {
      const why = await service.personalData.seal(personId('note'), 'person', '由窗口补录');
      told.tell(
        'inspection',
        'MessageDropped',
        {
          ...{ consumer: 'inspection', why, reason: 'failed: ZodError' },
          message: {
            ...{ source: 'intake', stream: 'matter-case-01', revision: 5 },
            ...{ eventId: 'e5', eventType: 'CaseDispatched' },
          },
        },
        { by: admin, on: '2026-10-09' },
      );
      await service.deliver(...told.events);
      expect((await look()).missing).toEqual([
        {
          ...{ consumer: 'inspection', source: 'intake', stream: 'matter-case-01', revision: 5 },
          ...{ eventId: 'e5', eventType: 'CaseDispatched', by: admin.name, droppedOn: '2026-10-09', why: '由窗口补录' },
        },
      ]);
      expect((await timeline(head)).events.at(-1)).toMatchObject({
        ...{ lane: 'inspection', type: 'MessageDropped', actor: { name: admin.name } },
        fact: { why: '由窗口补录' },
      });
    });

    it('shows refused attempts to those who supervise, and to nobody else', async () => {
      told.tell(
        'arbitration',
        'CommandRefused',
        {
          ...{ command: 'acceptApplication', stream: 'arbitration-case-01', code: 'proposer/same' },
          ...{ article: '办案规则30条', said: { zh: '提出人不能批准。', en: 'Not by the proposer.' } },
        },
        { by: filingOfficer },
      );
      await service.deliver(...told.events);
      const seen = (await timeline()).events.filter(event => event.mark === 'refused');
      expect(seen).toMatchObject([
        {
          refused: {
            ...{ command: 'acceptApplication', code: 'proposer/same', article: '办案规则30条' },
            said: { zh: '提出人不能批准。', en: 'Not by the proposer.' },
          },
        },
      ]);
      expect((await timeline(head)).events.some(event => event.mark === 'refused')).toBe(false);
      expect([(await look()).counts.refused, (await look(head)).counts.refused]).toEqual([1, 0]);
    });

    it('filters by lane, kind and person', async () => {
      await service.deliver(...told.events);
      expect((await timeline(supervisor, { lane: 'arbitration' })).events).toHaveLength(2);
      expect((await timeline(supervisor, { mark: 'deadline' })).events).toHaveLength(1);
      expect((await timeline(supervisor, { account: 'clerk' })).events).toHaveLength(6);
    });
  });
});
