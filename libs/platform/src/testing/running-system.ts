import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEMO_PASSWORD,
  openPlatform,
  readConfig,
  startServer,
  type OpenPlatform,
  type Server,
  type ServiceSpec,
} from '../index';
import { petitionService } from './petition';

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** The platform with one tiny service, on a free port and a folder of its own. Signs in by itself. */
export class RunningSystem {
  private readonly sessions = new Map<string, { readonly cookie: string; readonly csrf: string }>();
  private keys = 0;

  private constructor(
    readonly folder: string,
    readonly platform: OpenPlatform,
    private readonly server: Server,
  ) {}

  static async start(
    environment: Readonly<Record<string, string>> = {},
    folder = temporaryFolder(),
    service: ServiceSpec = petitionService,
  ): Promise<RunningSystem> {
    const config = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment });
    const platform = await openPlatform(config, [service]);
    const server = await startServer(platform, [service]).catch(async (error: unknown) => {
      await platform.close();
      throw error;
    });
    platform.start();
    platform.declareReady();
    return new RunningSystem(folder, platform, server);
  }

  get url(): string {
    return this.server.url;
  }

  nextKey(): string {
    return `key-${++this.keys}-of-a-test`;
  }

  async ask(path: string, { method, as, body, headers = {} }: Asked = {}): Promise<Answered> {
    const session = as === undefined ? undefined : await this.session(as);
    const response = await fetch(this.url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(session && { cookie: session.cookie, 'x-csrf-token': session.csrf }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>,
    };
  }

  command(path: string, asked: Asked = {}): Promise<Answered> {
    return this.ask(path, {
      method: 'POST',
      ...asked,
      headers: { 'idempotency-key': this.nextKey(), ...asked.headers },
    });
  }

  /** A petition of 王建国, filed by a clerk of the Xincheng window. */
  async filed(): Promise<{ readonly id: string; readonly path: string }> {
    const { status, body } = await this.command('/api/intake/petitions', {
      as: 'chuangkou1',
      body: { petitioner: '王建国' },
    });
    if (status !== 201) throw new Error(`not filed: ${JSON.stringify(body)}`);
    return { id: String(body['id']), path: `/api/intake/petitions/${String(body['id'])}` };
  }

  async session(username: string): Promise<{ readonly cookie: string; readonly csrf: string }> {
    const known = this.sessions.get(username);
    if (known) return known;
    const { status, headers, body } = await this.ask('/api/session', { body: { username, password: DEMO_PASSWORD } });
    if (status !== 201) throw new Error(`cannot sign in: ${JSON.stringify(body)}`);
    const session = { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '', csrf: String(body['csrfToken']) };
    this.sessions.set(username, session);
    return session;
  }

  /** Stops; the folder stays for another start unless it is removed. */
  async stop(): Promise<void> {
    await this.platform.end();
    await this.server.close();
    await this.platform.close();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'platform-'));
