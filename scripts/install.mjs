// Installs what package-lock.json names, from the registry that npm is set up for. The lock names no addresses, so npm
// would first ask the registry for the whole history of each of 1,300 packages only to learn where its archive lies:
// most of the time of a first install. Every registry keeps archives under the same path, so they are written out here.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** npm reads it instead of package-lock.json while it is there. */
const addressed = join(root, 'npm-shrinkwrap.json');

const registry = () => {
  const asked = spawnSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim().replace(/\/$/, '') : undefined;
};

/** `NAME/-/BASE-VERSION.tgz`; the integrity that the lock holds is checked as ever. */
const withAddresses = (lock, from) => {
  for (const [place, entry] of Object.entries(lock.packages)) {
    const name = entry.name ?? place.split('node_modules/').at(-1);
    if (!place.includes('node_modules/') || entry.link || entry.resolved || !entry.integrity) continue;
    entry.resolved = `${from}/${name}/-/${name.split('/').at(-1)}-${entry.version}.tgz`;
  }
  return lock;
};

const ci = () =>
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
  }).status === 0;

/** Answers whether everything is there. Where archives lie elsewhere than under the usual path, npm asks after all. */
export const installPackages = () => {
  const from = registry();
  if (from === undefined) return ci();
  try {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    writeFileSync(addressed, JSON.stringify(withAddresses(lock, from)));
    if (ci()) return true;
  } finally {
    rmSync(addressed, { force: true });
  }
  return ci();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(installPackages() ? 0 : 1);
