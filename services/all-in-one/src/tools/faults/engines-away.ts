import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';

export const brokerAway: Fault = {
  name: 'broker-away',
  title: 'the broker is killed and comes back while the window registers',
  run: async scene => {
    const { nodes } = scene.system.engines.kafka;
    const load = scene.load('registrations');
    await scene.moment(300, 1_000);
    await Promise.all(nodes.map(node => node.kill()));
    const before = load.acknowledged();
    await sleep(scene.downMs);
    scene.expect(load.acknowledged() > before, 'the window registers while the broker is away');
    await Promise.all(nodes.map(node => node.start()));
    await scene.moment(300, 1_000);
  },
};

export const oneOfThreeBrokers: Fault = {
  name: 'one-of-three-brokers',
  title: 'one of three brokers is killed under load',
  needs: 3,
  run: async scene => {
    const node = scene.random.pick(scene.system.engines.kafka.nodes);
    const load = scene.load('cases');
    await scene.moment(500, 1_500);
    await node?.kill();
    const before = load.acknowledged();
    await sleep(scene.downMs + 4_000);
    scene.expect(load.acknowledged() > before, 'cases go on with two brokers');
    await node?.start();
    await scene.moment(500, 1_000);
  },
};

export const mongodKilled: Fault = {
  name: 'mongod-killed',
  title: 'the primary of MongoDB is killed in mid-projection and comes back',
  run: async scene => {
    const { system } = scene;
    const load = scene.load('cases');
    await scene.moment(300, 800);
    const projecting = system.reached('one-window', 'handle');
    system.tell('one-window', { at: 'handle', act: 'wait', ms: 400, times: 1 });
    await projecting;
    await scene.moment(0, 400);
    await system.engines.mongo.kill();
    await sleep(scene.downMs);
    await system.engines.mongo.start();
    const before = load.acknowledged();
    const goesOn = await scene.soon(async () => load.acknowledged() > before, 30_000);
    scene.expect(goesOn, 'commands are taken again without a restart');
    await scene.moment(300, 800);
  },
};
