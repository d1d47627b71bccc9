import { until } from '../patience.mjs';
import { healthy, inspect } from './compose.mjs';
import { playCase } from './play.mjs';

/**
 * The process is killed from outside, as by the kernel when memory is short: `docker kill` would count as a person's
 * wish, after which Docker restarts nothing.
 */
export const kill = async round => {
  for (const service of ['intake', 'inspection']) {
    const before = await inspect(round, service, '{{.State.Pid}} {{.RestartCount}}');
    const [pid, restarts] = before.split(' ').map(Number);
    const killed = Date.now();
    process.kill(pid, 'SIGKILL');
    await until(`${service} is started again`, 30, async see => {
      const now = await inspect(round, service, '{{.State.Pid}} {{.RestartCount}}');
      see(now);
      const [newPid, newRestarts] = now.split(' ').map(Number);
      return newRestarts === restarts + 1 && newPid > 0 && newPid !== pid;
    });
    await healthy(round, service);
    round.say(`${service} killed, healthy again after ${((Date.now() - killed) / 1000).toFixed(1)} s`);
  }
  // It also works: a whole case through both.
  await playCase(round, 'LC-047');
};
