import { CaseEventEnvelope } from '@one-window/contracts';
import { sealed, streamId, type Actor } from '@one-window/kernel';
import { defineReaction } from '../index';
import { petitionService } from '../testing/petition';
import { RunningSystem } from '../testing/running-system';

const jiang: Actor = { accountId: 'guanli1', name: '江涛', role: 'admin', unit: 'ops-city' };
const WHY = sealed('s1.operator.note');

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error('it did not come');
};

/** A body that chokes on every filing and hears every note. */
const heard: string[] = [];
const choking = {
  ...petitionService,
  reactions: [
    defineReaction({
      name: 'choke',
      on: 'PetitionFiled',
      run: () => {
        throw new TypeError('王建国 is not a number');
      },
    }),
    defineReaction({ name: 'hear', on: 'PetitionNoted', run: async ({ id }) => void heard.push(id) }),
  ],
};

describe('A parked case', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start({}, undefined, choking);
  });
  afterAll(() => system.remove());

  const service = () => {
    const found = system.platform.services.get('intake');
    if (!found) throw new Error('no service');
    return found;
  };
  const desk = () => service().context.operations;
  /** Filed, noted, and stopped at the filing. */
  const parked = async () => {
    const { id, path } = await system.filed();
    await system.command(`${path}/notes`, { as: 'chuangkou1', headers: { 'if-match': '"1"' } });
    const found = await until(async () =>
      (await desk().parkedAt('intake')).find(({ key, kept }) => key === id && kept >= 3),
    );
    return { id, offset: found.offset };
  };
  const noteOf = async (id: string) => (await service().store.read(streamId(`petition-${id}`))).at(-1)?.id ?? '';
  const recorded = (id: string) => service().store.read(streamId(`dropped-${id}`));

  it('goes on without the message that an operator gives up; what waited is taken in', async () => {
    const { id, offset } = await parked();
    expect(heard).not.toContain(await noteOf(id));
    expect(await desk().drop('intake', id, { offset, by: jiang, why: WHY })).toEqual({ kind: 'dropped', left: 0 });
    expect(heard).toContain(await noteOf(id));
    expect(await desk().parkedAt('intake')).toEqual([]);
    expect([...(await service().context.droppedOffsets())]).toContain(offset);
  });

  it('has the hole in its history: which message, who gave it up, why, and nothing of what it said', async () => {
    const { id, offset } = await parked();
    await desk().drop('intake', id, { offset, by: jiang, why: WHY });
    const filed = (await service().store.read(streamId(`petition-${id}`)))[0];
    const [dropped] = await recorded(id);
    expect(dropped).toMatchObject({
      type: 'MessageDropped',
      data: {
        ...{ consumer: 'intake', why: WHY, reason: 'failed: TypeError' },
        message: { source: 'intake', stream: `petition-${id}`, revision: 0, eventType: 'PetitionFiled' },
      },
      meta: { caseId: id, actor: jiang, command: 'dropParkedMessage' },
    });
    expect(dropped?.data).toMatchObject({ message: { eventId: filed?.id } });
    expect(JSON.stringify(dropped)).not.toContain('王建国');
    const told = await until(async () =>
      (await service().context.log.read('0', 1_000))
        .filter(({ key }) => key === id)
        .map(({ value }) => CaseEventEnvelope.parse(JSON.parse(value)))
        .find(({ type }) => type === 'MessageDropped'),
    );
    expect(told.data.fact).toEqual(dropped?.data);
  });

  it('loses no other message: one that was not looked at, or is gone already, is not given up', async () => {
    const { id, offset } = await parked();
    const behind = (await desk().waiting('intake', id))[1]?.offset ?? '';
    expect(await desk().drop('intake', id, { offset: behind, by: jiang, why: WHY })).toEqual({ kind: 'gone' });
    expect(await recorded(id)).toEqual([]);
    await desk().drop('intake', id, { offset, by: jiang, why: WHY });
    expect(await desk().drop('intake', id, { offset, by: jiang, why: WHY })).toEqual({ kind: 'gone' });
    expect(await recorded(id)).toHaveLength(1);
    await expect(desk().drop('nobody', id, { offset, by: jiang, why: WHY })).rejects.toMatchObject({ status: 404 });
  });
});
