import { setTimeout as after } from 'node:timers/promises';
import type { ChangesMessage } from '@one-window/contracts';
import { instant, sealed } from '@one-window/kernel';
import { changes } from './changes';
import { getCalendar } from './get-calendar';
import { dropParkedMessage } from './drop-parked-message';
import { getParkedCase } from './get-parked-case';
import { getSystemState } from './get-system-state';
import { retryParkedCase } from './retry-parked-case';
import { admin, clerk, filingOfficer, stranger, supervisor } from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { wageStory, type StoryWorker } from '../testing/wage-story';

const letter = {
  reason: 'failed' as const,
  attempts: 6,
  error: { name: 'ZodError', message: '姓名 张伟 不对' },
  at: instant('2026-10-12T03:00:00Z'),
};

describe('the system page', () => {
  let service: StandingService;
  let worker: StoryWorker;
  beforeEach(async () => {
    service = await StandingService.open();
    worker = await service.worker('p1', '张伟', '11010519491231002X');
    await service.deliver(...wageStory('case-01', worker, worker.sealed).events);
    service.desk.relayReports = [
      { service: 'intake', stored: 6, published: 6, running: true, position: '6', head: '6', behind: false },
    ];
    service.desk.consumerReports = [{ consumer: 'one-window', received: 6, applied: 6, lag: 0 }];
  });
  afterEach(() => service.close());

  it('shows that what was sent was received and applied', async () => {
    const state = await service.ask(getSystemState, admin, {});
    expect(state.reconciliation).toEqual({ sent: 6, received: 6, applied: 6, equal: true });
    expect(state.views.map(view => view.name)).toEqual([
      ...['case-view', 'timeline', 'work', 'deadlines', 'search', 'hand-overs'],
    ]);
    expect(state.parked).toEqual([]);
  });

  it('shows what is missing', async () => {
    service.desk.relayReports = [
      { service: 'intake', stored: 9, published: 7, running: true, position: '7', head: '9', behind: true },
    ];
    const state = await service.ask(getSystemState, admin, {});
    expect(state.relays[0]?.backlog).toBe(2);
    expect(state.reconciliation).toMatchObject({ sent: 7, applied: 6, equal: false });
  });

  it('shows a parked case without a word of its content, and retries it', async () => {
    service.desk.parkedCases = [{ consumer: 'one-window', key: 'case-01', kept: 3, offset: '7', letter }];
    const state = await service.ask(getSystemState, admin, {});
    expect(state.parked).toMatchObject([
      { id: 'one-window~case-01', reason: 'failed: ZodError', attempts: 6, waiting: 3 },
    ]);
    expect(JSON.stringify(state)).not.toContain('张伟');
    const id = 'one-window~case-01';
    expect(await service.ask(retryParkedCase, admin, { id })).toEqual({ id, outcome: 'applied' });
    expect(service.desk.retried).toEqual(['one-window/case-01']);
    expect(await service.ask(retryParkedCase, admin, { id })).toEqual({ id, outcome: 'gone' });
    await expect(service.ask(retryParkedCase, admin, { id: 'nonsense' })).rejects.toMatchObject({ status: 404 });
  });

  describe('a parked case, looked at', () => {
    const id = 'one-window~case-01';
    const issues = [{ code: 'invalid_type', path: ['claims', 0, 'amountFen'], message: '张伟的金额不对' }];
    beforeEach(() => {
      const error = { name: 'ZodError', message: JSON.stringify(issues) };
      const failed = { ...letter, error, trace: '00-trace' };
      service.desk.parkedCases = [{ consumer: 'one-window', key: 'case-01', kept: 2, offset: '3', letter: failed }];
      service.desk.waitingMessages = [
        { ...(service.log.messages[0] ?? { offset: '', key: '', value: '' }), letter: failed },
        { offset: '9', key: 'case-01', value: '{' },
      ];
    });

    it('tells a supervisor why, how often, under which trace, and what the message says, sealed as it is', async () => {
      const seen = await service.ask(getParkedCase, supervisor, { id });
      expect(seen).toMatchObject({
        ...{ attempts: 6, traceId: '00-trace', faults: ['claims.0.amountFen: invalid_type'] },
        error: JSON.stringify(issues),
        messages: [
          { failed: true, readable: true, source: 'intake', eventType: 'WindowReceived', revision: 0 },
          { offset: '9', failed: false, readable: false },
        ],
      });
      expect(JSON.stringify(seen.messages)).toContain(worker.sealed);
      expect(JSON.stringify(seen.messages)).not.toContain('张伟');
    });

    it('tells an administrator where it is wrong and how it is made, and no word of the case', async () => {
      const seen = await service.ask(getParkedCase, admin, { id });
      expect(seen.faults).toEqual(['claims.0.amountFen: invalid_type']);
      expect(seen.error).toBeUndefined();
      expect(seen.messages[0]?.fact).toMatchObject({ applicant: { sealed: 'sealed', personId: 'string' } });
      expect(JSON.stringify(seen)).not.toMatch(/张伟|快递|s1\./);
    });

    it('is given up by name, with a sealed reason; a second time it is gone', async () => {
      const asked = { offset: '3', why: '发送方已更正，张伟的案件由窗口补录' };
      expect(await service.ask(dropParkedMessage, admin, { id }, asked)).toEqual({ id, outcome: 'dropped', left: 0 });
      const [[consumer, caseId, request] = []] = service.desk.dropped;
      expect([consumer, caseId, request?.offset, request?.by]).toEqual(['one-window', 'case-01', '3', admin]);
      expect(request?.why).not.toContain('张伟');
      expect(await service.personalData.unseal(request?.why ?? sealed(''))).toBe(asked.why);
      expect((await service.ask(dropParkedMessage, admin, { id }, asked)).outcome).toBe('gone');
      await expect(service.ask(getParkedCase, admin, { id })).rejects.toMatchObject({ status: 404 });
    });

    it('is looked at by administrators and supervisors, given up by administrators', () => {
      expect(getParkedCase.roles).toEqual(['admin', 'supervisor']);
      expect(dropParkedMessage.roles).toEqual(['admin']);
    });
  });

  it('is the administrator’s and the supervisor’s; only the administrator retries', () => {
    expect(getSystemState.roles).toEqual(['admin', 'supervisor']);
    expect(retryParkedCase.roles).toEqual(['admin']);
  });

  it('shows the calendar with its notices, 2027 provisional', async () => {
    const { years } = await service.ask(getCalendar, clerk, {});
    expect(years.find(({ year }) => year === 2026)).toMatchObject({
      provisional: false,
      weekendsWorked: expect.arrayContaining(['2026-10-10']),
    });
    expect(years.find(({ year }) => year === 2027)).toMatchObject({ provisional: true, notices: [] });
  });

  it('says which cases moved to those who may see them, several at once, and stops when the browser goes', async () => {
    const heard = new Map<string, ChangesMessage[]>();
    const gone = new AbortController();
    for (const actor of [filingOfficer, supervisor, stranger]) {
      const messages: ChangesMessage[] = [];
      heard.set(actor.accountId, messages);
      const send = (_event: string, data: unknown): void => void messages.push(data as ChangesMessage);
      await changes.open({ actor, services: service.context, send, signal: gone.signal });
    }
    await service.deliver(...wageStory('case-02', worker, worker.sealed).events);
    await service.deliver(...wageStory('case-03', worker, worker.sealed).events);
    await after(400);
    expect(heard.get('sup')?.map(message => message.caseIds)).toEqual([['case-02', 'case-03']]);
    expect(heard.get('filing')?.[0]?.positions).toEqual({ 'matter-case-02': 5, 'matter-case-03': 5 });
    expect(heard.get('far')).toEqual([]);
    gone.abort();
    await service.deliver(...wageStory('case-04', worker, worker.sealed).events);
    await after(300);
    expect(heard.get('sup')).toHaveLength(1);
  });
});
