import { streamId } from '@one-window/kernel';
import { RunningSystem } from '../testing/running-system';

const PETITIONS = '/api/intake/petitions';

describe('A query that names the position it needs', () => {
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
  const timed = async (ask: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await ask();
    return performance.now() - began;
  };

  it('is answered at once where it is there', async () => {
    const { id, path } = await system.filed();
    const answered = await system.ask(`${path}?after=petition-${id}@1`, { as: 'chuangkou1' });
    expect(answered.body).toMatchObject({ revision: 1 });
    expect(answered.body['behind']).toBeUndefined();
  });

  it('is answered as soon as it comes', async () => {
    const { id, path } = await system.filed();
    const waiting = system.ask(`${path}?after=petition-${id}@2`, { as: 'chuangkou1' });
    await new Promise(resolve => setTimeout(resolve, 100));
    await system.command(`${path}/notes`, { as: 'chuangkou1', headers: { 'if-match': '"1"' } });
    const waited = await timed(() => waiting);
    expect((await waiting).body).toMatchObject({ revision: 2 });
    expect(waited).toBeLessThan(1_000);
  });

  it('is answered after two seconds where it does not come, and says so; meanwhile nobody looks again and again', async () => {
    const { id, path } = await system.filed();
    const stream = streamId(`petition-${id}`);
    let looks = 0;
    const read = service().store.read.bind(service().store);
    service().store.read = (asked, from) => {
      looks += asked === stream && from === 99 ? 1 : 0;
      return read(asked, from);
    };
    let behind: unknown;
    const waited = await timed(async () => {
      behind = (await system.ask(`${path}?after=petition-${id}@99`, { as: 'chuangkou1' })).body['behind'];
    });
    service().store.read = read;
    expect(behind).toBe(true);
    expect(waited).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(4_000);
    expect(looks).toBeLessThan(20);
  });

  it('is 400 where it names none, and finds what lies under a strange name not there', async () => {
    expect((await system.ask(`${PETITIONS}/x?after=1`, { as: 'chuangkou1' })).body['code']).toBe(
      'request/position-unusable',
    );
    expect(await service().reached({ stream: '../../x', revision: 0 }, 1)).toBe(false);
  });
});
