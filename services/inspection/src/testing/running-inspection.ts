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
} from '@one-window/platform';
import { inspectionService } from '../inspection.module';
import { neighbour } from './neighbour';

const INTAKE = neighbour('intake', ['CaseDispatched']);
const ARBITRATION = neighbour('arbitration', [
  'ApplicationReceived',
  'ApplicationAccepted',
  'ApplicationWithdrawn',
  'LeadSent',
]);
const SERVICES = [INTAKE, ARBITRATION, inspectionService];

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface Post {
  readonly as: string;
  readonly at: string;
  readonly body?: unknown;
  readonly key?: string;
  /** What it is decided on (`If-Match`). */
  readonly revision?: number;
}

/** The inspection service as it runs, with neighbours that say what a test lets them say. Played in any year. */
export class RunningInspection {
  private readonly sessions = new Map<string, Record<string, string>>();
  private keys = 0;

  private constructor(
    private readonly folder: string,
    readonly platform: OpenPlatform,
    private readonly server: Server,
  ) {}

  static async start(folder = mkdtempSync(join(tmpdir(), 'inspection-'))): Promise<RunningInspection> {
    const config = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', DEMO_CASES: 'off' });
    const platform = await openPlatform(config, SERVICES);
    const server = await startServer(platform, SERVICES);
    platform.start();
    platform.declareReady();
    return new RunningInspection(folder, platform, server);
  }

  /** What another service publishes about a case. */
  async hears(
    from: 'intake' | 'arbitration',
    said: { readonly stream: string; readonly caseId: string; readonly at: string; readonly facts: readonly object[] },
  ): Promise<void> {
    const { stream, caseId, at, facts } = said;
    const { status, body } = await this.post(`/api/${from}/told/${stream}`, {
      as: 'chuangkou1',
      at,
      body: { caseId, facts },
    });
    if (status !== 201) throw new Error(`not told: ${JSON.stringify(body)}`);
  }

  /** The ids of the proceedings of this service, once there are as many. */
  async proceedings(count: number): Promise<readonly string[]> {
    const store = this.platform.services.get('inspection')?.context.store;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const streams = (await store?.streams('inspection-')) ?? [];
      if (streams.length >= count) return streams.map(stream => stream.slice('inspection-'.length));
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error(`${count} proceedings never came`);
  }

  /** Tries until the answer is as wanted: what was published arrives a moment later. */
  async until(
    path: string,
    as: string,
    wanted: (body: Record<string, unknown>) => boolean,
  ): Promise<Record<string, unknown>> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { body } = await this.get(path, as);
      if (wanted(body)) return body;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error(`${path} never was as wanted`);
  }

  async get(path: string, as: string): Promise<Answer> {
    return read(await fetch(this.server.url + path, { headers: await this.session(as) }));
  }

  async post(path: string, { as, at, body, key, revision }: Post): Promise<Answer> {
    const headers = {
      ...(await this.session(as)),
      'idempotency-key': key ?? `key-${++this.keys}-of-a-test`,
      'x-clock': `${at}:00+08:00`,
      ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    return read(
      await fetch(this.server.url + path, {
        method: 'POST',
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  }

  async stop(): Promise<string> {
    await this.platform.end();
    await this.server.close();
    await this.platform.close();
    return this.folder;
  }

  async remove(): Promise<void> {
    rmSync(await this.stop(), { recursive: true });
  }

  private async session(username: string): Promise<Record<string, string>> {
    const known = this.sessions.get(username);
    if (known) return known;
    const response = await fetch(`${this.server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { body } = await read(response);
    const session = { cookie, 'x-csrf-token': String(body['csrfToken']) };
    this.sessions.set(username, session);
    return session;
  }
}

const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Record<string, unknown>,
});
