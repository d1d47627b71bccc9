import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
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

/** The four services as processes of their own, as a host runs them: built, and each killed as one pleases. */
export class ServiceProcesses {
  private readonly running = new Map<Service, ChildProcess>();
  private printed = '';

  constructor(
    private readonly engines: EngineAddresses,
    private readonly ports: ReadonlyMap<Service, number>,
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
  async start(service: Service): Promise<void> {
    const process = this.spawn(`services/${service}/dist/main.js`, {
      PORT: String(this.ports.get(service)),
      ...(service === 'one-window' && {
        INTAKE_URL: this.urlOf('intake'),
        ARBITRATION_URL: this.urlOf('arbitration'),
        INSPECTION_URL: this.urlOf('inspection'),
      }),
    });
    this.running.set(service, process);
    for (const giveUpAt = Date.now() + START_LIMIT_MS; Date.now() < giveUpAt;) {
      if (process.exitCode !== null) break;
      const answer = await fetch(`${this.urlOf(service)}/health/ready`).catch(() => undefined);
      if (answer?.status === 200) return;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    process.kill('SIGKILL');
    throw new Error(`${service} was not ready:\n${this.printed}`);
  }

  /** As a power cut would. */
  async kill(service: Service): Promise<void> {
    await this.signal(service, 'SIGKILL');
  }

  /** In order; answers the exit code. */
  async stop(service: Service): Promise<number | null> {
    return this.signal(service, 'SIGTERM');
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.running.keys()].map(service => this.stop(service)));
  }

  urlOf(service: Service): string {
    return `http://127.0.0.1:${this.ports.get(service)}`;
  }

  private async signal(service: Service, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const process = this.running.get(service);
    this.running.delete(service);
    if (!process || process.exitCode !== null) return process?.exitCode ?? null;
    const exit = once(process, 'exit');
    process.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  }

  private spawn(file: string, more: NodeJS.ProcessEnv): ChildProcess {
    const { kafka, mongo, kurrent, prefix } = this.engines;
    const child = spawn(process.execPath, [join(ROOT, file)], {
      env: {
        ...process.env,
        ...{ KAFKA_BROKERS: kafka, MONGODB_URL: mongo, MONGODB_PREFIX: prefix, KURRENTDB_URL: kurrent, MASTER_KEY },
        ...{ DEMO: 'on', LOG_LEVEL: 'error', KAFKAJS_NO_PARTITIONER_WARNING: '1' },
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (chunk: Buffer): void => {
      this.printed = (this.printed + chunk.toString()).slice(-64_000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    return child;
  }
}
