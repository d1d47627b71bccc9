import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(__dirname, '../../all-in-one/dist/main.js');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface RunningSystem {
  readonly url: string;
  stop(): Promise<void>;
}

const ready = async (url: string, process: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (process.exitCode !== null) throw new Error(`the system ended with code ${process.exitCode}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('the system was not ready within 30 s');
};

/** The built system, in a folder of its own, with the demo accounts and no cases. */
export const startSystem = async (): Promise<RunningSystem> => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-pages-'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    DEMO: 'on',
    DEMO_CASES: 'off',
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child);
  return {
    url,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
