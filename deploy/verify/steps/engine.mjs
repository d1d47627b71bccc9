import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { until } from '../patience.mjs';

/** Takes the Docker engine that answers; where none does, starts one with folders of its own. */
export const engine = async round => {
  const { code } = await round.run('docker', ['info'], { mayFail: true });
  if (code === 0) round.say('the engine of this machine answers: it is used, and left running');
  else await start(round);
  await clearWhatWasLeft(round);
  round.say(
    (await round.docker('version', '--format', 'engine {{.Server.Version}}, client {{.Client.Version}}')).trim(),
  );
};

/** What a run leaves that was kept or broken off: another one has keys of its own, and old stores would not open. */
const clearWhatWasLeft = async round => {
  const ofProject = ['--filter', 'label=com.docker.compose.project=one-window-verify'];
  const containers = (await round.docker('ps', '-aq', ...ofProject)).split('\n').filter(Boolean);
  if (containers.length > 0) await round.docker('rm', '-f', '-v', ...containers);
  const volumes = (await round.docker('volume', 'ls', '-q', ...ofProject)).split('\n').filter(Boolean);
  if (volumes.length > 0) await round.docker('volume', 'rm', ...volumes);
};

const start = async round => {
  mkdirSync(round.file('docker'), { recursive: true });
  const socket = round.file('docker.sock');
  const log = openSync(round.file('dockerd.log'), 'w');
  const daemon = spawn(
    'dockerd',
    [
      ...['--data-root', round.file('docker', 'data'), '--exec-root', round.file('docker', 'exec')],
      ...['--pidfile', round.file('docker', 'pid'), '-H', `unix://${socket}`],
    ],
    { stdio: ['ignore', log, log], detached: true },
  );
  daemon.unref();
  closeSync(log);
  round.daemon = daemon;
  round.env.DOCKER_HOST = `unix://${socket}`;
  round.reach.push(`DOCKER_HOST=unix://${socket}   (stop it with: kill ${daemon.pid})`);
  await until('dockerd', 30, async see => {
    if (daemon.exitCode !== null) throw new Error(`dockerd ended: ${readFileSync(round.file('dockerd.log'), 'utf8')}`);
    const { code, printed } = await round.run('docker', ['info'], { mayFail: true });
    see(printed.slice(-300));
    return code === 0;
  });
};

/** Ends what `engine` started, by its own id. */
export const stopEngine = async round => {
  const { daemon } = round;
  if (daemon === undefined) return;
  daemon.kill('SIGTERM');
  await until(
    'the end of dockerd',
    60,
    async () => daemon.exitCode !== null || !existsSync(round.file('docker', 'pid')),
  );
};
