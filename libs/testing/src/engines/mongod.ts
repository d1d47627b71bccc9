import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningEngine } from './engine';
import { freePorts } from './free-port';
import { becomePrimary } from './replica-set';

/** Where `scripts/engines.mjs` puts it. The same path from `src` and from `dist`. */
export const MONGOD = join(__dirname, '..', '..', '..', '..', '.cache', 'engines', 'mongod', 'mongod');

/** Each test makes collections, and each of them is a file flushed to the disk: in memory that costs nothing. */
const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;
const scratch = (): string => {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES ? MEMORY : tmpdir();
};

/** A replica set of one member, in a temporary folder; answers when it may be written to. */
export const startMongod = async (): Promise<RunningEngine> => {
  const folder = mkdtempSync(join(scratch(), 'mongod-'));
  const [port = 0] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const child = spawn(
    MONGOD,
    [
      ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0', '--nounixsocket'],
      ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--logpath', join(folder, 'log')],
    ],
    { stdio: 'ignore' },
  );
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.removeListener('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      kill();
      await exit;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await becomePrimary(host, () => child.exitCode === null);
    return { url: `mongodb://${host}/?replicaSet=rs0`, how: 'one mongod of our own', stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
