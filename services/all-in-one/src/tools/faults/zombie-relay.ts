import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';
import { LEASE_MS } from './fault-system';

/**
 * It is stopped with events in hand that it has read and not yet published. Another takes over, publishes them and
 * more; then the first goes on where it stood, and publishes them again.
 */
export const zombieRelay: Fault = {
  name: 'zombie-relay',
  title: 'a relay is paused beyond its lease with events in hand, another takes over, and it wakes',
  run: async scene => {
    const { system } = scene;
    const { processes } = system;
    const isHolder = async (name: string): Promise<boolean> =>
      (await system.relayOf('intake'))?.holder?.includes(`-${processes.pidOf(name)}-`) ?? false;
    scene.expect(await scene.soon(() => isHolder('intake')), 'the first process relays');
    await processes.start('intake', { as: 'intake-2' });
    const away = scene.load('registrations', 2);
    const inHand = system.reached('intake', 'publish');
    system.tell('intake', { at: 'publish', act: 'wait', ms: 200, times: 1 });
    await inHand;
    processes.freeze('intake');
    const epoch = (await system.relayOf('intake'))?.epoch ?? 0;
    // Its clerks wait for the frozen process; these go to the other one.
    const present = scene.load('registrations', 2, await system.clientOf('intake-2'));
    const tookOver = await scene.soon(() => isHolder('intake-2'), LEASE_MS * 5);
    scene.expect(tookOver, 'the other one takes over');
    await sleep(scene.random.between(300, 1_000));
    const reached = BigInt((await system.relayOf('intake'))?.position ?? 0);
    processes.thaw('intake');
    await sleep(scene.random.between(800, 1_500));
    const after = await system.relayOf('intake');
    scene.expect((after?.epoch ?? 0) > epoch, 'the lease has a higher epoch');
    scene.expect(BigInt(after?.position ?? 0) >= reached, 'the checkpoint does not go back');
    scene.expect(present.acknowledged() > 0, 'the window registers meanwhile');
    await Promise.all([away.stop(), present.stop()]);
  },
};
