import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The system as a process of its own, as `npm start` runs it: for tools and tests that kill it or look from outside. */
export interface SystemProcess {
  readonly url: string;
  readonly pid: number;
  /** SIGKILL, as a power cut would. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** What it has printed so far. */
  output(): string;
}

export interface SystemOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Modules loaded before the system, to break it on purpose. */
  readonly preload?: readonly string[];
}

const MAIN = join(__dirname, '..', '..', 'dist', 'main.js');
const START_LIMIT_MS = 60_000;

/** Starts the built system and waits for its address. @throws Error with what it printed when it does not come up. */
export const startSystem = async ({ dataDir, port, env = {}, preload = [] }: SystemOptions): Promise<SystemProcess> => {
  const child = spawn(process.execPath, [...preload.flatMap(module => ['--require', module]), MAIN], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const listen = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-64_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const url = `http://127.0.0.1:${port}`;
  const gone = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  await ready(child, url, () => printed);
  return {
    url,
    pid: child.pid ?? -1,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: () => {
      child.kill('SIGTERM');
      return gone;
    },
    output: () => printed,
  };
};

const ready = async (child: ChildProcess, url: string, printed: () => string): Promise<void> => {
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null)
      throw new Error(`the system ended with ${child.exitCode} instead of starting:\n${printed()}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  child.kill('SIGKILL');
  throw new Error(`the system was not ready after ${START_LIMIT_MS / 1000} s:\n${printed()}`);
};

/** A loopback port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
