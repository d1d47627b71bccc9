import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../patience.mjs';
import { IMAGE, PREFIX } from './image.mjs';
import { SERVICES } from './services.mjs';

const PROJECT = 'one-window-verify';
const HEALTHY_WITHIN_S = 240;

/** Compose with the file for everybody and, over it, the one that names what had to be made here. */
export const composed = (round, ...args) =>
  round.run('docker-compose', [
    ...['-p', PROJECT, '--env-file', round.file('env')],
    ...['-f', 'deploy/compose/compose.yml', '-f', 'deploy/verify/compose.verify.yml'],
    ...args,
  ]);

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** A demonstration: the scenarios play in the years of their cases, so the clock must be settable. */
const DEMONSTRATION = { DEMO: 'on', CLOCK: 'settable', NODE_ENV: 'development', SECURE_COOKIES: 'off' };

export const writeSettings = (round, more = {}) => {
  round.settings = { ...round.settings, ...more };
  const lines = Object.entries(round.settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(round.file('env'), `${lines.join('\n')}\n`, { mode: 0o600 });
};

export const compose = async round => {
  const [port, prometheusPort] = [await freePort(), await freePort()];
  round.url = `http://127.0.0.1:${port}`;
  round.prometheus = `http://127.0.0.1:${prometheusPort}`;
  round.reach.push(`pages and API: ${round.url}`);
  writeSettings(round, {
    ...{ PORT: port, PROMETHEUS_PORT: prometheusPort, IMAGE_PREFIX: PREFIX, VERSION: 'verify' },
    ...{
      KAFKA_IMAGE: IMAGE.kafka,
      MONGO_IMAGE: IMAGE.mongod,
      PROMETHEUS_IMAGE: IMAGE.prometheus,
      KURRENTDB_IMAGE: IMAGE.stub,
    },
    ...{ MASTER_KEY: randomBytes(32).toString('hex'), ADMIN_PASSWORD: randomBytes(12).toString('hex') },
    ...{ TELEMETRY: quickTelemetry(round), ...DEMONSTRATION },
  });
  await composed(round, 'config', '-q');
  await composed(round, 'up', '-d', '--no-build');
  await allHealthy(round);
  const setup = await composed(round, 'logs', '--no-color', 'setup');
  round.say(`setup: ${(setup.match(/is prepared|created|initiated/g) ?? []).length} things made`);
};

export const idOf = async (round, service) => {
  const id = (await composed(round, 'ps', '-q', service)).trim();
  if (!id) throw new Error(`there is no container of ${service}`);
  return id;
};

/** What Docker knows of a container, by a template of its own. */
export const inspect = async (round, service, template) =>
  (await round.docker('inspect', '-f', template, await idOf(round, service))).trim();

export const healthy = (round, service) =>
  until(`${service} is healthy`, HEALTHY_WITHIN_S, async see => {
    const state = await inspect(round, service, '{{.State.Status}} {{.State.Health.Status}}');
    see(state);
    return state === 'running healthy';
  });

export const allHealthy = async round => {
  const started = Date.now();
  try {
    for (const service of ['kafka', 'mongo', 'kurrentdb', ...SERVICES]) await healthy(round, service);
  } catch (error) {
    const logs = await composed(round, 'logs', '--no-color', '--tail', '40').catch(reason => reason.message);
    throw new Error(`${error.message}\n${logs}`, { cause: error });
  }
  round.say(`all healthy ${Math.round((Date.now() - started) / 1000)} s after the start`);
};

/** The files of deploy/telemetry with shorter times; nothing else of them is changed. */
const quickTelemetry = round => {
  const folder = join(round.root, 'deploy/telemetry');
  const quick = {
    'prometheus.yml': [/(scrape|evaluation)_interval: \d+s/g, '$1_interval: 1s'],
    'alerts.yml': [/\bfor: \d+m$/gm, 'for: 3s'],
  };
  for (const [name, [pattern, replacement]] of Object.entries(quick))
    writeFileSync(round.file(name), readFileSync(join(folder, name), 'utf8').replace(pattern, replacement), {
      mode: 0o644,
    });
  return round.folder;
};

/** Containers, volumes and network, also of a start that failed half way. */
export const down = async round => {
  if (round.settings === undefined) return;
  await composed(round, '--profile', 'watch', 'down', '-v', '--remove-orphans', '-t', '30');
};
