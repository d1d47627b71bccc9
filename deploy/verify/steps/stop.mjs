import { composed, inspect } from './compose.mjs';
import { SERVICES } from './services.mjs';

/** Docker sends SIGTERM, and SIGKILL to what is still there after its grace: that would be code 137. */
export const stop = async round => {
  const codes = [];
  for (const service of SERVICES) {
    const started = Date.now();
    await composed(round, 'stop', service);
    const code = await inspect(round, service, '{{.State.ExitCode}}');
    codes.push(`${service} ${code} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== '0') throw new Error(`ended otherwise than in order: ${codes.join(', ')}`);
  }
  round.say(codes.join(', '));
};
