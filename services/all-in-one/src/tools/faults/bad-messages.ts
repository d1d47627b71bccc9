import { CASE_EVENTS } from '@one-window/messaging-kafka';
import { CLOCK } from '../crash/load';
import { isMap } from '../scenario/match';
import type { Fault } from './fault';
import type { Scene } from './scene';

interface Parked {
  readonly id: string;
  readonly caseId: string;
}

/** As an administrator sees and does it. */
const ask = async (scene: Scene, name: string, place: Record<string, string>, body?: Record<string, unknown>) =>
  (await scene.system.api.call(name, { account: 'guanli1', clock: CLOCK, place, ...(body && { body }) })).body;

const list = (body: unknown, name: string): readonly unknown[] => {
  const found = isMap(body) ? body[name] : undefined;
  return Array.isArray(found) ? found : [];
};

const parkedOf = async (scene: Scene, caseId: string): Promise<readonly Parked[]> =>
  list(await ask(scene, 'getSystemState', {}), 'parked')
    .filter(isMap)
    .map(one => ({ id: String(one['id']), caseId: String(one['caseId']) }))
    .filter(one => one.caseId === caseId);

/** Done, or promised: the process that reads the case does it in its own turn. */
const isUnderWay = (outcome: unknown, done: string): boolean =>
  isMap(outcome) && [done, 'under-way'].includes(String(outcome['outcome']));

const becomesFree = async (scene: Scene, matter: string): Promise<void> =>
  scene.expect(
    await scene.soon(async () => (await parkedOf(scene, matter)).length === 0),
    'nobody parks the case any more',
  );

export const poisoned: Fault = {
  name: 'poisoned-event',
  title: 'a message that nobody can read stops its case and no other, until it is given up',
  run: async scene => {
    const { system } = scene;
    const others = scene.load('cases', 2);
    const matter = await others.register(`${scene.name}-poisoned`);
    if (matter === undefined) return scene.expect(false, 'a matter is registered');
    const before = others.acknowledged();
    const producer = await system.broker.producer();
    await producer.send(CASE_EVENTS, [{ key: matter, value: '{"not": "an event', headers: {} }]);
    await producer.close();
    const groups = 4;
    const isParked = async (): Promise<boolean> => (await parkedOf(scene, matter)).length === groups;
    scene.expect(await scene.soon(isParked), `each of ${groups} groups parks the case`);
    // Later events of the case wait behind it.
    await others.dispatch(`${scene.name}-poisoned`, matter);
    await scene.moment(300, 800);
    scene.expect(others.acknowledged() > before + 2, 'other cases go on');
    for (const { id } of await parkedOf(scene, matter)) {
      const [failed] = list(await ask(scene, 'getParkedCase', { id }), 'messages').filter(isMap);
      const offset = String(failed?.['offset']);
      scene.foreign.add(offset);
      const outcome = await ask(scene, 'dropParkedMessage', { id }, { offset, why: '消息内容无法读取，转人工' });
      scene.expect(isUnderWay(outcome, 'dropped'), `${id} goes on: ${JSON.stringify(outcome)}`);
    }
    await becomesFree(scene, matter);
  },
};

export const typeError: Fault = {
  name: 'type-error',
  title:
    'a handler throws a TypeError: its case is parked and named on the system page, until it is mended and tried again',
  run: async scene => {
    const { system } = scene;
    const others = scene.load('cases', 2);
    const matter = await others.register(`${scene.name}-error`);
    if (matter === undefined) return scene.expect(false, 'a matter is registered');
    const before = others.acknowledged();
    system.tell('one-window', { at: 'handle', act: 'throw', times: 1_000, caseId: matter });
    await others.dispatch(`${scene.name}-error`, matter);
    const isParked = async (): Promise<boolean> => (await parkedOf(scene, matter)).length > 0;
    scene.expect(await scene.soon(isParked), 'the case is parked');
    await scene.moment(300, 800);
    scene.expect(others.acknowledged() > before + 2, 'other cases go on');
    system.tell('one-window', { at: 'handle', act: 'go-on' });
    for (const { id } of await parkedOf(scene, matter)) {
      const outcome = await ask(scene, 'retryParkedCase', { id });
      scene.expect(isUnderWay(outcome, 'applied'), `${id} is applied: ${JSON.stringify(outcome)}`);
    }
    await becomesFree(scene, matter);
  },
};

export const deadConsumer: Fault = {
  name: 'dead-consumer',
  title: 'a TypeError in the hands of the client, which gives up: the process ends and says so',
  run: async scene => {
    const { system } = scene;
    scene.load('cases', 2);
    await scene.moment(200, 600);
    system.tell('inspection', { at: 'batch', act: 'throw', times: 1 });
    const code = await system.processes.ended('inspection');
    scene.expect(code === 1, `the process ends with code 1 (${code})`);
    scene.expect(
      system.processes.output.includes('the consumer of case events died'),
      'it says that its consumer died',
    );
    await system.processes.start('inspection');
    await scene.moment(200, 600);
  },
};
