import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startSystem } from '../system-process';
import { within, type Line } from './line';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');
const MEMORY_LIMIT_MB = 350;
const START_LIMIT_S = 5;
const GIVE_UP_MS = 60_000;

/** Memory of the system when it is ready, at its first start with the demonstration and at a later one; `npm start`. */
export const benchStart = async (): Promise<readonly Line[]> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'one-window-start-'));
  try {
    const first = await startOnce(dataDir);
    const later = await startOnce(dataDir);
    const seconds = await secondsOfNpmStart(dataDir);
    return [
      within('memory at the first start with the demonstration, MB', first.memoryMb, MEMORY_LIMIT_MB),
      within('memory at a later start, MB', later.memoryMb, MEMORY_LIMIT_MB),
      within('the system alone to ready, later start, s', later.seconds, START_LIMIT_S),
      within('npm start to ready, later start, s', seconds, START_LIMIT_S),
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const startOnce = async (dataDir: string): Promise<{ readonly seconds: number; readonly memoryMb: number }> => {
  const started = performance.now();
  const system = await startSystem({ dataDir, port: await freePort() });
  const seconds = (performance.now() - started) / 1000;
  const memoryMb = residentMb(system.pid);
  await system.stop();
  return { seconds, memoryMb };
};

/** Resident set of a process. */
const residentMb = (pid: number): number => {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
};

/** As a person starts it, with the check that nothing needs to be installed or built. */
const secondsOfNpmStart = async (dataDir: string): Promise<number> => {
  const port = await freePort();
  const started = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
    stdio: 'ignore',
    // A group of its own, so that a stop reaches all of it as Ctrl-C would.
    detached: true,
  });
  const gone = once(npm, 'exit');
  try {
    await ready(`http://127.0.0.1:${port}/health/ready`, started + GIVE_UP_MS);
    return (performance.now() - started) / 1000;
  } finally {
    if (npm.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, 'SIGINT');
    await gone;
  }
};

const ready = async (url: string, giveUpAt: number): Promise<void> => {
  while (performance.now() < giveUpAt) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`npm start was not ready after ${GIVE_UP_MS / 1000} s`);
};
