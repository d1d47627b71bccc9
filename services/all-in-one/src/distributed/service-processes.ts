import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';

/** Addresses of the engines that a run of the distributed profile stands on. */
export interface EngineAddresses {
  readonly kafka: string;
  readonly mongo: string;
  readonly kurrent: string;
  /** Databases are named after it, so that several runs may share one MongoDB. */
  readonly prefix: string;
}

export const SERVICES = ['intake', 'arbitration', 'inspection', 'one-window'] as const;
type Service = (typeof SERVICES)[number];

const ROOT = join(__dirname, '..', '..', '..', '..');
const START_LIMIT_MS = 90_000;
const MASTER_KEY = '5a'.repeat(32);

interface StartOptions {
  /** Its name and port, where a service has several processes. */
  readonly as?: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Loaded before each process, to hurt it on purpose: it hears what `tell` says and answers. */
  readonly preload?: string;
}

/** The four services as processes of their own, as a host runs them: built, and each killed as one pleases. */
export class ServiceProcesses {
  private readonly running = new Map<string, ChildProcess>();
  private readonly heard = new EventEmitter();
  private printed = '';

  constructor(
    private readonly engines: EngineAddresses,
    private readonly ports: ReadonlyMap<string, number>,
    private readonly surroundings: Surroundings = {},
  ) {}

  /** Of the front door. */
  get url(): string {
    return this.urlOf('one-window');
  }

  /** What all of them have printed so far, the newest last. */
  get output(): string {
    return this.printed;
  }

  /** Topics, collections and indexes. @throws Error with what it printed. */
  async prepare(): Promise<void> {
    const setup = this.spawn('services/all-in-one/dist/tools/setup.js', {});
    const [code] = (await once(setup, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`setup ended with ${code}:\n${this.printed}`);
  }

  async startAll(): Promise<void> {
    await Promise.all(SERVICES.map(service => this.start(service)));
  }

  /** Resolves when it is ready. @throws Error with what was printed when it does not come up. */
  async start(service: Service, { as = service }: StartOptions = {}): Promise<void> {
    const process = this.spawn(
      `services/${service}/dist/main.js`,
      {
        PORT: String(this.ports.get(as)),
        ...(service === 'one-window' && {
          INTAKE_URL: this.urlOf('intake'),
          ARBITRATION_URL: this.urlOf('arbitration'),
          INSPECTION_URL: this.urlOf('inspection'),
        }),
      },
      as,
    );
    this.running.set(as, process);
    for (const giveUpAt = Date.now() + START_LIMIT_MS; Date.now() < giveUpAt;) {
      if (process.exitCode !== null) break;
      const answer = await fetch(`${this.urlOf(as)}/health/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    process.kill('SIGKILL');
    throw new Error(`${as} was not ready:\n${this.printed}`);
  }

  /** As a power cut would. */
  async kill(name: string): Promise<void> {
    await this.signal(name, 'SIGKILL');
  }

  /** In order; answers the exit code. */
  async stop(name: string): Promise<number | null> {
    return this.signal(name, 'SIGTERM');
  }

  /** Alive for the system, silent for everybody else, until `thaw`. */
  freeze(name: string): void {
    this.running.get(name)?.kill('SIGSTOP');
  }

  thaw(name: string): void {
    this.running.get(name)?.kill('SIGCONT');
  }

  pidOf(name: string): number | undefined {
    return this.running.get(name)?.pid;
  }

  isRunning(name: string): boolean {
    const process = this.running.get(name);
    return process !== undefined && process.exitCode === null && process.signalCode === null;
  }

  /** Its exit code, once it ends by itself. */
  async ended(name: string): Promise<number | null> {
    const process = this.running.get(name);
    if (process && this.isRunning(name)) await once(process, 'exit');
    this.running.delete(name);
    return process?.exitCode ?? null;
  }

  /** Says something to what was loaded before it. */
  tell(name: string, message: Readonly<Record<string, unknown>>): void {
    this.running.get(name)?.send(message);
  }

  /** Told of what was loaded before a process: what it says, and who. */
  onHeard(listener: (name: string, message: unknown) => void): () => void {
    this.heard.on('message', listener);
    return () => this.heard.off('message', listener);
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.running.keys()].map(service => this.stop(service)));
  }

  urlOf(name: string): string {
    return `http://127.0.0.1:${this.ports.get(name)}`;
  }

  private async signal(name: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const process = this.running.get(name);
    this.running.delete(name);
    if (!process || process.exitCode !== null || process.signalCode !== null) return process?.exitCode ?? null;
    const exit = once(process, 'exit');
    process.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  }

  private spawn(file: string, more: NodeJS.ProcessEnv, name?: string): ChildProcess {
    const { env = {}, preload } = this.surroundings;
    const { kafka, mongo, kurrent, prefix } = this.engines;
    const child = spawn(
      process.execPath,
      [...(preload === undefined ? [] : ['--require', preload]), join(ROOT, file)],
      {
        env: {
          ...process.env,
          ...{ KAFKA_BROKERS: kafka, MONGODB_URL: mongo, MONGODB_PREFIX: prefix, KURRENTDB_URL: kurrent, MASTER_KEY },
          ...{ DEMO: 'on', LOG_LEVEL: 'error', KAFKAJS_NO_PARTITIONER_WARNING: '1' },
          ...env,
          ...more,
        },
        stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : (['ipc'] as const))],
      },
    );
    child.on('message', message => this.heard.emit('message', name, message));
    const listen = (chunk: Buffer): void => {
      this.printed = (this.printed + chunk.toString()).slice(-64_000);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    return child;
  }
}
