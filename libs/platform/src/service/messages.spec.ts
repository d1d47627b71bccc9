import { CaseEventEnvelope } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate, streamId } from '@one-window/kernel';
import { SqliteMessageLog } from '@one-window/messaging-embedded';
import { RunningSystem } from '../testing/running-system';

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error('it did not come');
};

describe('What a service publishes', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  const service = () => {
    const found = system.platform.services.get('intake');
    if (!found) throw new Error('no service');
    return found;
  };
  const published = async (subject: string): Promise<readonly CaseEventEnvelope[]> =>
    (await service().context.log.read('0', 1_000))
      .filter(({ key }) => key === subject)
      .map(({ value }) => CaseEventEnvelope.parse(JSON.parse(value)));
  const stored = (stream: string) => service().store.read(streamId(stream));

  it('is every fact of a case, once, in order, without what others may not see, with where the case stands', async () => {
    const { id } = await system.filed();
    const envelopes = await until(async () => {
      const found = await published(id);
      return found.length === 2 ? found : undefined;
    });
    const events = await stored(`petition-${id}`);
    expect(envelopes.map(one => [one.id, one.type, one.revision])).toEqual(
      events.map(one => [one.id, one.type, one.revision]),
    );
    expect(envelopes[0]?.data.fact).toEqual({ number: expect.any(Number) as number });
    expect(envelopes[0]?.data.standing).toEqual({
      ...{ stage: 'filed', unit: 'win-xincheng', handlers: [], tasks: [], closed: false },
    });
    expect(envelopes[0]?.data.actor.name).toBe('周晓梅');
  });

  it('has all numbers of one series under one subject, so that one case’s trouble holds up no other’s', async () => {
    await system.filed();
    const numbers = await until(async () => {
      const found = await published('numbers-win/2026/信');
      return found.length > 0 ? found : undefined;
    });
    expect(numbers.every(({ stream }) => stream === 'numbers-win/2026/信')).toBe(true);
    expect(numbers[0]?.data.standing).toBeUndefined();
  });

  it('is reported to operators', async () => {
    const { operations } = service().context;
    await until(async () => ((await operations.overview()).relays[0]?.behind === false ? true : undefined));
    const { relays, parked, away } = await operations.overview();
    expect(relays).toEqual([expect.objectContaining({ service: 'intake', running: true })]);
    expect([parked, away]).toEqual([[], []]);
    await expect(operations.parkedAt('nobody')).rejects.toMatchObject({ status: 404 });
  });
});

describe('Time passing', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  const at = (moment: string) => ({ 'x-clock': moment });
  const watch = async (moment?: string, caseId?: string) => {
    const { body } = await system.ask('/api/deadlines/watch', {
      ...{ as: 'guanli1', method: 'POST', body: caseId === undefined ? {} : { caseId } },
      ...(moment !== undefined && { headers: at(moment) }),
    });
    return body['breaches'] as readonly { readonly stream: string; readonly key: string; readonly dueOn: string }[];
  };

  it('is recorded as a breach the day after, once', async () => {
    const filed = await system.command('/api/intake/petitions', {
      ...{ as: 'chuangkou1', body: { petitioner: '王建国' }, headers: at('2026-03-02T09:00:00+08:00') },
    });
    const caseId = String(filed.body['caseId']);
    expect(await watch('2026-03-09T18:00:00+08:00', caseId)).toEqual([]);
    const [breach, ...more] = await watch('2026-03-10T00:10:00+08:00', caseId);
    expect(breach).toMatchObject({ stream: `petition-${caseId}`, dueOn: '2026-03-09' });
    expect(more).toEqual([]);
    expect(await watch('2026-03-11T09:00:00+08:00', caseId)).toEqual([]);
    const events = await system.platform.services.get('intake')?.store.read(streamId(`petition-${caseId}`));
    expect(events?.at(-1)).toMatchObject({
      type: 'DeadlineBreached',
      meta: { actor: { role: 'system' }, happenedOn: '2026-03-10', played: true },
    });
  });

  it('leaves played cases to the clock they live by', async () => {
    await system.command('/api/intake/petitions', {
      ...{ as: 'chuangkou1', body: { petitioner: '李秀英' }, headers: at('2019-05-06T09:00:00+08:00') },
    });
    expect(await watch()).toEqual([]);
    expect(await watch('2019-06-01T09:00:00+08:00')).toHaveLength(1);
  });

  it('is nobody’s to ask for but an administrator’s or a supervisor’s', async () => {
    const { status } = await system.ask('/api/deadlines/watch', { as: 'chuangkou1', method: 'POST', body: {} });
    expect(status).toBe(403);
  });
});

describe('A holiday notice', () => {
  it('is adopted by every service: recorded, counted with, and open clocks are counted again', async () => {
    const system = await RunningSystem.start();
    const filed = await system.command('/api/intake/petitions', {
      ...{ as: 'chuangkou1', body: { petitioner: '王建国' } },
      headers: { 'x-clock': '2026-12-29T09:00:00+08:00' },
    });
    const service = system.platform.services.get('intake');
    if (!service) throw new Error('no service');
    const stream = streamId(String(filed.body['stream']));
    const started = (await service.store.read(stream))[1]?.data as {
      deadline: { provisional: boolean; dueOn: string };
    };
    expect(started.deadline).toMatchObject({ provisional: true });

    const notice = {
      ...{ year: 2027, notices: ['国办发明电〔2026〕1号'], noticeNumberChecked: false },
      ...{ weekdaysOff: ['2027-01-01', '2027-01-04'], weekendsWorked: [], festivals: { newYear: '2027-01-01' } },
    };
    const envelope: CaseEventEnvelope = {
      ...{ specversion: '1.0', id: derivedId('notice'), source: 'one-window', type: 'CalendarNoticeLoaded' },
      ...{ subject: 'calendar', time: '2026-11-20T02:00:00.000Z', stream: 'calendar', revision: 0 },
      data: {
        ...{ happenedOn: '2026-11-20', basis: [], correlationId: 'c', causationId: 'c' },
        actor: { accountId: 'guanli1', name: '江涛', role: 'admin', unit: 'ops-city' },
        fact: { notice, issuedOn: '2026-11-19' },
      },
    };
    const { log } = service.context;
    if (!(log instanceof SqliteMessageLog)) throw new Error('another log than the embedded one');
    await log.publish([envelope, envelope]);
    const recalculated = await until(async () =>
      (await service.store.read(stream)).find(({ type }) => type === 'DeadlineRecalculated'),
    );
    expect(recalculated.data).toMatchObject({ deadline: { provisional: false, dueOn: '2027-01-07' } });
    expect((await service.store.read(streamId('calendar'))).map(({ type }) => type)).toEqual(['CalendarNoticeAdopted']);
    await system.stop();

    const again = await RunningSystem.start({}, system.folder);
    const after = again.platform.services.get('intake')?.context.calendar();
    expect(after?.isProvisional(localDate('2027-01-04'))).toBe(false);
    await again.remove();
  });
});
