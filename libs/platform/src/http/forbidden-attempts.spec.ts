import { streamId } from '@one-window/kernel';
import { RunningSystem, type Answered } from '../testing/running-system';

const DAY = { 'x-clock': '2026-10-12T09:00:00+08:00' };
const at = (clock: string) => ({ 'x-clock': clock });

describe('An attempt that a role or a unit forbids', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  const attemptsOn = async (id: string) =>
    (await system.platform.services.get('intake')?.store.read(streamId(`attempts-${id}`))) ?? [];
  const note = (path: string, as: string, headers: Readonly<Record<string, string>> = DAY): Promise<Answered> =>
    system.command(`${path}/notes`, { as, headers: { 'if-match': '"1"', ...headers } });
  const answer = (path: string, as: string, headers: Readonly<Record<string, string>> = DAY): Promise<Answered> =>
    system.command(`${path}/answer`, { as, body: { text: '答复' }, headers: { 'if-match': '"1"', ...headers } });

  it('by a role is recorded on the case: who, in which role, for which unit, what, by which rule, when', async () => {
    const { id, path } = await system.filed();
    expect((await note(path, 'dudao1')).body['code']).toBe('role/not-allowed');
    const attempts = await attemptsOn(id);
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({
      type: 'CommandRefused',
      data: {
        command: 'notePetition',
        stream: `petition-${id}`,
        code: 'role/not-allowed',
        said: { zh: '备注须由窗口受理员办理。', en: '“Add a note” is for: Window clerk.' },
      },
      meta: { caseId: id, actor: { accountId: 'dudao1', role: 'supervisor' }, recordedAt: '2026-10-12T01:00:00.000Z' },
    });
  });

  it('by a unit is recorded too, and tells who holds the case', async () => {
    const { id, path } = await system.filed();
    const refused = await note(path, 'chuangkou2');
    expect([refused.status, refused.body['code']]).toEqual([403, 'unit/not-yours']);
    expect(await attemptsOn(id)).toMatchObject([
      {
        data: { command: 'notePetition', code: 'unit/not-yours', said: { zh: refused.body['title'] } },
        meta: { actor: { accountId: 'chuangkou2', role: 'window-clerk' } },
      },
    ]);
  });

  it('is recorded whatever else is wrong with the request, and holds nothing of its body', async () => {
    const { id, path } = await system.filed();
    const sent = { as: 'dudao1', body: { text: '王建国 110105194912310021' }, headers: { 'x-clock': 'yesterday' } };
    expect((await system.ask(`${path}/notes`, { method: 'POST', ...sent })).status).toBe(403);
    expect(await attemptsOn(id)).toHaveLength(1);
    expect(JSON.stringify(await attemptsOn(id))).not.toContain('110105194912310021');
  });

  it('is recorded once in ten minutes, however often and under however many keys it comes', async () => {
    const { id, path } = await system.filed();
    await Promise.all(Array.from({ length: 8 }, () => note(path, 'dudao1')));
    await Promise.all(Array.from({ length: 8 }, () => note(path, 'chuangkou2')));
    expect(await attemptsOn(id)).toHaveLength(2);
    await note(path, 'dudao1', at('2026-10-12T09:09:59+08:00'));
    expect(await attemptsOn(id)).toHaveLength(2);
    await note(path, 'dudao1', at('2026-10-12T09:10:00+08:00'));
    expect(await attemptsOn(id)).toHaveLength(3);
  });

  it('is another one when something else is tried, or somebody else tries', async () => {
    const { id, path } = await system.filed();
    await note(path, 'dudao1');
    await answer(path, 'dudao1');
    await note(path, 'guanli1');
    expect((await attemptsOn(id)).map(({ data, meta }) => [meta.actor.accountId, data])).toMatchObject([
      ['dudao1', { command: 'notePetition' }],
      ['dudao1', { command: 'answerPetition' }],
      ['guanli1', { command: 'notePetition' }],
    ]);
  });

  it('is recorded at most twenty times a day for one account and case', async () => {
    const { id, path } = await system.filed();
    for (let hour = 0; hour < 24; hour += 1) {
      await note(path, 'dudao1', at(`2026-10-12T${String(hour).padStart(2, '0')}:00:00+08:00`));
    }
    expect(await attemptsOn(id)).toHaveLength(20);
    await note(path, 'guanli1', at('2026-10-12T23:30:00+08:00'));
    await note(path, 'dudao1', at('2026-10-13T09:00:00+08:00'));
    expect(await attemptsOn(id)).toHaveLength(22);
  });

  it('on a case that is not there leaves nothing, and is answered with the same words', async () => {
    const { path } = await system.filed();
    const known = await note(path, 'dudao1');
    const unknown = await note('/api/intake/petitions/nothing', 'dudao1');
    expect(await attemptsOn('nothing')).toEqual([]);
    const { traceId: _known, ...told } = known.body;
    const { traceId: _unknown, ...toldOfNothing } = unknown.body;
    expect(toldOfNothing).toEqual(told);
    await system.command('/api/intake/petitions', { as: 'dudao1', body: { petitioner: '王' }, headers: DAY });
    const streams = (await system.platform.services.get('intake')?.store.streams('attempts-')) ?? [];
    expect(streams.filter(stream => stream.includes('nothing'))).toEqual([]);
  });

  it('does not stand in the way of who may, also under the same key', async () => {
    const { id, path } = await system.filed();
    const headers = { ...DAY, 'idempotency-key': 'one-key-two-people' };
    expect((await note(path, 'chuangkou2', headers)).status).toBe(403);
    expect((await note(path, 'chuangkou2', headers)).status).toBe(403);
    expect((await note(path, 'chuangkou1', headers)).status).toBe(200);
    expect(await attemptsOn(id)).toHaveLength(1);
  });
});
