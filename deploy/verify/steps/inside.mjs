import { inspect, idOf } from './compose.mjs';
import { SERVICES } from './services.mjs';

/** What the process itself sees, not what was asked for. */
const LOOK = `
const fs = require('node:fs');
const status = fs.readFileSync('/proc/1/status', 'utf8');
const field = name => new RegExp('^' + name + ':\\\\s*(\\\\S+)', 'm').exec(status)[1];
const refused = path => { try { fs.writeFileSync(path, ''); return false; } catch (error) { return error.code; } };
process.stdout.write(JSON.stringify({
  uid: field('Uid'), capabilities: field('CapEff'), noNewPrivileges: field('NoNewPrivs'),
  root: refused('/written'), app: refused('/app/written'), program: refused(process.env.MAIN),
  tmp: refused('/tmp/written'), data: refused('/data/written'),
}));`;
const EXPECTED = {
  ...{ uid: '10001', capabilities: '0000000000000000', noNewPrivileges: '1' },
  ...{ root: 'EROFS', app: 'EROFS', program: 'EROFS', tmp: false, data: false },
};

export const inside = async round => {
  for (const service of SERVICES) {
    const seen = JSON.parse(await round.docker('exec', await idOf(round, service), 'node', '-e', LOOK));
    for (const [what, expected] of Object.entries(EXPECTED))
      if (seen[what] !== expected) throw new Error(`${service}: ${what} is ${seen[what]}, expected ${expected}`);
  }
  const memory = await round.docker('stats', '--no-stream', '--format', '{{.Name}} {{.MemUsage}}');
  round.say(`uid 10001, no capability, / read-only in ${SERVICES.join(', ')}`);
  round.say(
    memory
      .trim()
      .replaceAll(/one-window-verify_|_1 | \/ \S+/g, match => (match === '_1 ' ? ' ' : ''))
      .split('\n')
      .join(', '),
  );
  const policy = await inspect(round, 'intake', '{{.HostConfig.RestartPolicy.Name}}');
  if (policy !== 'unless-stopped') throw new Error(`intake is restarted ${policy}`);
};
