import { defaultLightLimits, light, shippedCalendar, type Deadline } from '@one-window/deadlines';
import { instant, legalDay, localDate, plusDays } from '@one-window/kernel';
import { listDeadlines } from './list-deadlines';
import { listWork } from './list-work';
import {
  admin,
  clerk,
  director,
  filingOfficer,
  head,
  stranger,
  supervisor,
  type CaseStory,
} from '../testing/case-story';
import { StandingService } from '../testing/standing-service';
import { acceptanceClock, receivedByArbitration, wageStory, type StoryWorker } from '../testing/wage-story';

const approval = {
  command: 'acceptApplication',
  role: 'institute-head',
  unit: 'arb-xincheng',
  notAccount: 'filing',
  approval: true,
} as const;

describe('work and deadlines', () => {
  let service: StandingService;
  let worker: StoryWorker;
  let told: CaseStory;

  beforeEach(async () => {
    service = await StandingService.open();
    worker = await service.worker('p1', '张伟', '11010519491231002X');
    told = wageStory('case-01', worker, worker.sealed);
    receivedByArbitration(told, worker, worker.sealed);
  });
  afterEach(() => service.close());

  const workOf = (actor = filingOfficer, queue = 'mine') => service.ask(listWork, actor, {}, { queue });

  it('tells a filing officer what to do, by which day, under which article', async () => {
    await service.deliver(...told.events);
    const { rows, counts, next } = await workOf();
    expect(rows).toMatchObject([
      {
        command: 'proposeAcceptance',
        title: '张伟 诉 云河某快递有限公司',
        dueOn: '2026-10-13',
        daysLeft: 1,
        light: 'near',
        article: '调解仲裁法29条；办案规则30条',
        proceedingId: 'case-01',
        revision: 1,
        last: { type: 'ApplicationReceived', name: '何文静' },
      },
    ]);
    expect(counts).toEqual({ mine: 1, unit: 1, approve: 0, supervised: 0 });
    expect(next).toEqual({ dueOn: '2026-10-13', cases: 1 });
    expect((await workOf(stranger)).counts).toEqual({ mine: 0, unit: 0, approve: 0, supervised: 0 });
    expect((await workOf(clerk)).counts.mine).toBe(0);
  });

  it('gives an approval to the head and the director, never to who proposed it', async () => {
    const headToo = { ...head, accountId: 'filing' };
    told.tell('arbitration', 'MediationDeclined', {}, { standing: { tasks: [approval] } });
    await service.deliver(...told.events);
    for (const actor of [head, director]) {
      expect((await workOf(actor, 'approve')).rows.map(row => [row.command, row.approval])).toEqual([
        ['acceptApplication', true],
      ]);
    }
    expect((await workOf(headToo, 'approve')).rows).toEqual([]);
    expect((await workOf(head)).rows).toEqual([]);
    expect((await workOf(filingOfficer, 'unit')).rows).toHaveLength(1);
    expect((await workOf(supervisor, 'unit')).rows).toHaveLength(1);
  });

  it('lists an order of supervision until it has ended: for the unit, and for supervision of all', async () => {
    const answering = { command: 'answerCaseSupervision', role: 'institute-head', unit: 'arb-xincheng' } as const;
    const ending = { command: 'endCaseSupervision', role: 'supervisor', unit: 'sup-city' } as const;
    told.tell('arbitration', 'MediationDeclined', {}, { standing: { tasks: [answering] } });
    await service.deliver(...told.events);
    const commands = async (actor: typeof head, queue: string) =>
      (await workOf(actor, queue)).rows.map(({ command }) => command);
    for (const actor of [head, filingOfficer, supervisor])
      expect(await commands(actor, 'supervised')).toEqual(['answerCaseSupervision']);
    expect(await commands(stranger, 'supervised')).toEqual([]);
    expect([await commands(head, 'mine'), await commands(supervisor, 'mine')]).toEqual([['answerCaseSupervision'], []]);
    const before = told.events.length;
    told.tell('arbitration', 'MediationDeclined', {}, { standing: { tasks: [ending] } });
    await service.deliver(...told.events.slice(before));
    expect(await commands(supervisor, 'supervised')).toEqual(['endCaseSupervision']);
    expect(await commands(supervisor, 'mine')).toEqual(['endCaseSupervision']);
    expect(await commands(head, 'supervised')).toEqual([]);
  });

  it('gives a task bound to an account to that account only', async () => {
    const task = { command: 'openHearing', role: 'arbitrator', unit: 'arb-xincheng', account: 'arb1' } as const;
    told.tell('arbitration', 'MediationDeclined', {}, { standing: { handlers: ['arb1'], tasks: [task] } });
    await service.deliver(...told.events);
    const arbitrator = { accountId: 'arb1', name: '仲裁员', role: 'arbitrator', unit: 'arb-xincheng' } as const;
    expect((await workOf(arbitrator)).rows).toHaveLength(1);
    expect((await workOf({ ...arbitrator, accountId: 'arb2' })).rows).toHaveLength(0);
    expect((await workOf({ ...arbitrator, accountId: 'arb2' }, 'unit')).rows).toHaveLength(1);
  });

  it('orders by day, the undated last', async () => {
    const later = wageStory('case-02', worker, worker.sealed);
    const undated = { command: 'a', role: 'filing-officer', unit: 'arb-xincheng' } as const;
    const dated = { ...undated, command: 'b', dueOn: '2026-10-09' };
    later.tell('arbitration', 'MediationDeclined', {}, { standing: { tasks: [undated, dated] } });
    await service.deliver(...told.events, ...later.events);
    expect((await workOf()).rows.map(row => row.dueOn)).toEqual(['2026-10-09', '2026-10-13', undefined]);
  });

  const board = (actor = filingOfficer, asked: object = {}, at?: string) =>
    service.ask(listDeadlines, actor, {}, asked, at);

  it('shows clocks with their arithmetic, and the light of the day it is looked at', async () => {
    await service.deliver(...told.events);
    const [row] = (await board()).rows;
    expect(row?.arithmetic.zh).toContain('10月13日');
    expect(row?.steps).toHaveLength(3);
    const lights = await Promise.all(
      ['2026-10-08', '2026-10-12', '2026-10-13', '2026-10-14'].map(
        async day => (await board(filingOfficer, {}, `${day}T12:00:00+08:00`)).rows[0]?.light,
      ),
    );
    expect(lights).toEqual(['normal', 'near', 'today', 'overdue']);
  });

  it('filters by light, unit, rule and past; counts the tabs; keeps to the units served', async () => {
    told.tell('arbitration', 'DeadlineStarted', {
      deadline: acceptanceClock({
        key: 'ARB-02',
        ruleId: 'ARB-02',
        dueOn: localDate('2026-10-09'),
        unrolledDueOn: localDate('2026-10-09'),
      }),
    });
    told.tell('arbitration', 'DeadlineMet', {
      deadline: acceptanceClock({ status: 'met', metOn: localDate('2026-10-14'), late: true }),
      metOn: '2026-10-14',
      late: true,
    });
    await service.deliver(...told.events);
    const open = await board();
    expect(open.rows.map(row => [row.ruleId, row.light])).toEqual([['ARB-02', 'overdue']]);
    expect(open.counts).toMatchObject({ overdue: 1, metLate: 1, near: 0 });
    expect((await board(filingOfficer, { status: 'past' })).rows.map(row => row.light)).toEqual(['metLate']);
    expect((await board(filingOfficer, { status: 'all', rule: 'ARB-01' })).total).toBe(1);
    expect((await board(supervisor, { unit: 'arb-dongshan' })).total).toBe(0);
    expect((await board(supervisor, { unassigned: 'true' })).total).toBe(1);
    expect((await board(stranger)).total).toBe(0);
    expect(open.rules.map(rule => rule.ruleId)).toEqual(['ARB-01', 'ARB-02']);
  });

  it('puts what nobody carries first, whatever its day', async () => {
    const other = wageStory('case-02', worker, worker.sealed);
    receivedByArbitration(other, worker, worker.sealed);
    const handled = { standing: { handlers: ['filing'] } };
    const earlier = acceptanceClock({ dueOn: localDate('2026-10-09'), unrolledDueOn: localDate('2026-10-09') });
    told.tell('arbitration', 'DeadlineStarted', { deadline: earlier }, handled);
    await service.deliver(...told.events, ...other.events);
    expect((await board()).rows.map(({ caseId }) => caseId)).toEqual(['case-02', 'case-01']);
  });

  it('says the same light in the query as the deadlines library does', async () => {
    const clocks: Deadline[] = [];
    for (const term of [1, 5, 10, 45]) {
      for (const left of [-3, 0, 1, 2, 3, 4, 6, 9, 30]) {
        const due = plusDays(localDate('2026-10-12'), left);
        const key = `R-${term}/${left}`;
        clocks.push(
          acceptanceClock({
            key,
            ruleId: `R-${term}`,
            startedOn: plusDays(due, -term),
            dueOn: due,
            unrolledDueOn: due,
          }),
        );
      }
    }
    clocks.push(acceptanceClock({ key: 'B', backward: 'clear' }));
    clocks.push(
      acceptanceClock({ key: 'H1', dueOn: localDate('2026-10-12'), dueAt: instant('2026-10-12T11:00:00+08:00') }),
    );
    clocks.push(
      acceptanceClock({ key: 'H2', dueOn: localDate('2026-10-12'), dueAt: instant('2026-10-12T13:00:00+08:00') }),
    );
    clocks.push(acceptanceClock({ key: 'S', status: 'suspended' }));
    for (const deadline of clocks) told.tell('arbitration', 'DeadlineStarted', { deadline });
    await service.deliver(...told.events);
    const now = instant('2026-10-12T12:00:00+08:00');
    const expected = new Map(
      clocks.map(clock => [clock.key, light(clock, legalDay(now), shippedCalendar, defaultLightLimits, now)]),
    );
    for (const one of ['overdue', 'today', 'near', 'normal', 'suspended'] as const) {
      const found = (await board(filingOfficer, { light: one, size: '200' })).rows.map(
        row => row.id.split('case-01/')[1] ?? '',
      );
      const ours = found.filter(key => key !== 'ARB-01').sort();
      expect([one, ours]).toEqual([
        one,
        [...expected]
          .filter(([, lit]) => lit === one)
          .map(([key]) => key)
          .sort(),
      ]);
    }
  });

  it('does not ask an administrator', () => {
    expect(listWork.roles).not.toContain(admin.role);
    expect(listDeadlines.roles).not.toContain(admin.role);
  });
});
