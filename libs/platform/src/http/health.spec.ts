import { defineReaction } from '../index';
import { petitionService } from '../testing/petition';
import { RunningSystem } from '../testing/running-system';

/** What the body does with every filing, as the test wants it now. */
let onFiled: () => Promise<void> = () => Promise.resolve();
const body = {
  ...petitionService,
  reactions: [defineReaction({ name: 'as-told', on: 'PetitionFiled', run: () => onFiled() })],
};
const mistaken = (): Promise<void> => Promise.reject(new TypeError('王建国 is not a number'));

describe('The readiness of a process', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start({ READY_LAG_LIMIT: '0' }, undefined, body);
  });
  afterAll(() => system.remove());
  beforeEach(() => {
    onFiled = () => Promise.resolve();
  });

  const asked = async () => {
    const { status, body: answer } = await system.ask('/health/ready');
    const [service] = answer['services'] as readonly Record<'reasons' | 'remarks', readonly { code: string }[]>[];
    const codes = (which: 'reasons' | 'remarks') => service?.[which].map(({ code }) => code) ?? [];
    return [status, answer['status'], codes('reasons'), codes('remarks')];
  };
  const until = async (expected: readonly unknown[]): Promise<void> => {
    for (let tries = 0; tries < 300 && JSON.stringify(await asked()) !== JSON.stringify(expected); tries++)
      await new Promise(resolve => setTimeout(resolve, 10));
    expect(await asked()).toEqual(expected);
  };
  const ready = [200, 'ready', [], []];

  it('is there when all is taken in', () => until(ready));

  it('goes while more waits than the limit allows, with how much, and comes back', async () => {
    let goOn = (): void => undefined;
    onFiled = () => new Promise(resolve => (goOn = resolve));
    await system.filed();
    await until([503, 'not-ready', ['consumer/lags'], []]);
    const { body: answer } = await system.ask('/health/ready');
    expect(JSON.stringify(answer)).toMatch(/还有\d+条消息未接收，超过上限0条/);
    goOn();
    onFiled = () => Promise.resolve();
    await until(ready);
  });

  it('goes while a message can be neither applied nor kept, and comes back', async () => {
    const { deadLetters } = system.platform.services.get('intake')?.messaging ?? {};
    if (!deadLetters) throw new Error('no dead letters');
    const broken = jest.spyOn(deadLetters, 'park').mockRejectedValue(new Error('the disk is full'));
    onFiled = mistaken;
    await system.filed();
    await until([503, 'not-ready', ['consumer/parked', 'consumer/lags'], []]);
    broken.mockRestore();
    onFiled = () => Promise.resolve();
    await until(ready);
  });

  it('stays where a handler is mistaken about one case: it is parked, and somebody must look', async () => {
    onFiled = mistaken;
    await system.filed();
    await until([200, 'degraded', [], ['case/parked']]);
  });

  it('goes with the beginning of the end', async () => {
    system.platform.services.forEach(service => (service.state = 'stopping'));
    expect((await system.ask('/health/ready')).status).toBe(503);
    system.platform.services.forEach(service => service.declareReady());
  });
});
