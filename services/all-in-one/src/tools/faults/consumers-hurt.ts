import { CASE_EVENTS } from '@one-window/messaging-kafka';
import type { Fault } from './fault';
import { SESSION_MS } from './fault-system';
import { fingerprint } from './fingerprint';

export const consumerKilled: Fault = {
  name: 'consumer-killed',
  title: 'a consumer is killed in mid-batch, between an effect and the memory of it',
  run: async scene => {
    const { system, random } = scene;
    const victim = random.pick(['arbitration', 'arbitration', 'one-window'] as const) ?? 'arbitration';
    const point = victim === 'arbitration' ? (random.pick(['remember', 'handle'] as const) ?? 'remember') : 'handle';
    scene.load('cases');
    await scene.moment(300, 1_000);
    const inside = system.reached(victim, point);
    system.tell(victim, { at: point, act: 'wait', ms: 5_000, times: 1 });
    await inside;
    await system.processes.kill(victim);
    await system.processes.start(victim);
    await scene.moment(300, 800);
  },
};

export const rebalance: Fault = {
  name: 'rebalance',
  title: 'a second process of a service joins and leaves while handlers are at work',
  run: async scene => {
    const { system } = scene;
    const slow = { at: 'handle', act: 'wait', ms: 400, times: 1_000 } as const;
    scene.load('cases');
    const first = system.reached('arbitration', 'handle');
    system.tell('arbitration', slow);
    await first;
    const second = system.reached('arbitration-2', 'handle', 30_000);
    await system.processes.start('arbitration', { as: 'arbitration-2' });
    system.tell('arbitration-2', slow);
    await second;
    await scene.moment(200, 800);
    const code = await system.processes.stop('arbitration-2');
    scene.expect(code === 0, `who leaves ends with code 0 (${code})`);
    await scene.moment(200, 800);
  },
};

export const longHandler: Fault = {
  name: 'long-handler',
  title: 'a handler takes longer than the session of its group',
  run: async scene => {
    const { system } = scene;
    scene.load('cases');
    const inside = system.reached('arbitration', 'handle');
    system.tell('arbitration', { at: 'handle', act: 'wait', ms: Math.ceil(SESSION_MS * 1.5), times: 1 });
    await inside;
    // Whoever took it for dead would get its share.
    await system.processes.start('arbitration', { as: 'arbitration-2' });
    await scene.moment(SESSION_MS, SESSION_MS * 1.5);
  },
};

export const offsetsReset: Fault = {
  name: 'offsets-reset',
  title: 'the groups are set back to the beginning of the topic',
  run: async scene => {
    const { system } = scene;
    const load = scene.load('cases');
    await scene.moment(500, 1_000);
    await load.stop();
    await system.settled();
    const before = await fingerprint(system);
    const groups = ['arbitration', 'one-window'] as const;
    await Promise.all(groups.map(group => system.processes.stop(group)));
    for (const group of groups) await system.broker.rewind(group, CASE_EVENTS);
    await Promise.all(groups.map(group => system.processes.start(group)));
    await system.settled();
    scene.expect((await fingerprint(system)) === before, 'stores, inboxes and views are what they were');
  },
};

export const drained: Fault = {
  name: 'sigterm',
  title: 'each process is asked to end under load',
  run: async scene => {
    const { processes } = scene.system;
    scene.load('cases');
    for (const service of ['intake', 'arbitration', 'inspection', 'one-window'] as const) {
      await scene.moment(200, 600);
      const code = await processes.stop(service);
      scene.expect(code === 0, `${service} ends with code 0 (${code})`);
      await processes.start(service);
    }
  },
};
