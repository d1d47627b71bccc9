import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@one-window/platform';
import { isMap } from '../tools/scenario/match';
import { freePort, startSystem, type SystemProcess } from '../tools/system-process';
import { describedOperations, type Operation } from './described-operations';

export interface Asked {
  readonly method?: string;
  readonly as?: string;
  readonly body?: unknown;
  /** Sent as it is, with the content type that `headers` names. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The first account of each role: all of one area, so that their units serve its cases. */
export const accountOf = (role: string): string =>
  DEMO_ACCOUNTS.find(account => account.role === role)?.username ?? `nobody is ${role}`;

export const DEMO_ROLES: readonly string[] = [...new Set(DEMO_ACCOUNTS.map(({ role }) => role))];

/** The built system in a folder of its own, as a process, asked from outside. Every account signs in once. */
export class SystemOverHttp {
  private readonly sessions = new Map<string, Promise<Readonly<Record<string, string>>>>();
  private keys = 0;

  private constructor(
    private readonly folder: string,
    private readonly process: SystemProcess,
    readonly operations: readonly Operation[],
  ) {}

  static async start(): Promise<SystemOverHttp> {
    const folder = mkdtempSync(join(tmpdir(), 'one-window-http-'));
    const env = { DEMO: 'on', DEMO_CASES: 'off', LOG_LEVEL: 'error' };
    const process = await startSystem({ dataDir: folder, port: await freePort(), env });
    const document: unknown = await (await fetch(`${process.url}/api/openapi.json`)).json();
    return new SystemOverHttp(folder, process, describedOperations(document));
  }

  get url(): string {
    return this.process.url;
  }

  /** What it printed: at this level, faults only. */
  get printed(): string {
    return this.process.output();
  }

  nextKey(): string {
    return `key-${++this.keys}-of-a-journey`;
  }

  async ask(path: string, { method = 'GET', as, body, text, headers = {} }: Asked = {}): Promise<Answered> {
    const session = as === undefined ? {} : await this.session(as);
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.url + path, {
      method,
      headers: { ...session, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(sent !== undefined && { body: sent }),
    });
    if (response.headers.get('content-type')?.includes('event-stream')) {
      await response.body?.cancel();
      return { status: response.status, headers: response.headers, body: {} };
    }
    const answer = await response.text();
    const json: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(answer) : { answer };
    return { status: response.status, headers: response.headers, body: isMap(json) ? json : { answer: json } };
  }

  /** Cookie and page token. */
  session(username: string): Promise<Readonly<Record<string, string>>> {
    const known = this.sessions.get(username) ?? this.signIn(username);
    this.sessions.set(username, known);
    return known;
  }

  forget(username: string): void {
    this.sessions.delete(username);
  }

  private async signIn(username: string): Promise<Readonly<Record<string, string>>> {
    const { status, headers, body } = await this.ask('/api/session', {
      method: 'POST',
      body: { username, password: DEMO_PASSWORD },
    });
    if (status !== 201) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
    return { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-csrf-token': String(body['csrfToken']) };
  }

  /** Asks it to end, as Ctrl-C does. @returns its exit code. */
  stop(): Promise<number | null> {
    return this.process.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
