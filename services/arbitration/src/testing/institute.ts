import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope, GetArbitrationCaseAnswer } from '@one-window/contracts';
import { derivedId, type RecordedEvent } from '@one-window/event-store';
import { personId, streamId } from '@one-window/kernel';
import {
  DEMO_PASSWORD,
  openPlatform,
  readConfig,
  startServer,
  type OpenPlatform,
  type Server,
} from '@one-window/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { arbitrationService } from '../arbitration.module';
import { commands } from '../commands/all-commands';
import { listener, neighbour } from './neighbour';

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The arbitration service as it runs: real store, log and HTTP; window and inspection stand in as neighbours. */
export class Institute {
  private readonly sessions = new Map<string, { readonly cookie: string; readonly csrf: string }>();
  private keys = 0;

  private constructor(
    readonly folder: string,
    readonly platform: OpenPlatform,
    private readonly server: Server,
    /** Every case event that this body has told. */
    readonly heard: readonly CaseEventEnvelope[],
  ) {}

  static async open(): Promise<Institute> {
    const folder = mkdtempSync(join(tmpdir(), 'arbitration-'));
    const heard: CaseEventEnvelope[] = [];
    const specs = [
      neighbour('intake', ['CaseDispatched']),
      arbitrationService,
      neighbour('inspection', ['LeadReceived', 'LeadAnswered', 'LeadOutcomeReported']),
      listener(heard),
    ];
    const config = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', DEMO_CASES: 'off' });
    const platform = await openPlatform(config, specs);
    const server = await startServer(platform, specs);
    platform.start();
    return new Institute(folder, platform, server, heard);
  }

  /** A window dispatches; answers the id of the proceeding once it is open. */
  async dispatched(
    caseId: string,
    overrides: Record<string, unknown> = {},
    at = '2020-09-21T10:00:00+08:00',
  ): Promise<string> {
    const zhang = personId(`person-${caseId}`);
    const { personalData } = this.platform;
    const fact = {
      body: 'arbitration',
      dispatchId: 'D1',
      unit: 'arb-xincheng',
      itemIds: ['c1'],
      claimItems: [{ itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} }],
      applicant: {
        personId: zhang,
        sealed: await personalData.seal(zhang, 'person', { name: '张某', idKind: 'none', phone: '13900000001' }),
      },
      workersCount: 1,
      employer: { kind: 'organization', name: '某快递公司' },
      employment: { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false },
      windowReceivedOn: at.slice(0, 10),
      windowUnit: 'win-xincheng',
      channel: 'counter',
      receiptNo: '云新窗收〔2020〕1号',
      materials: [],
      story: await personalData.seal(zhang, 'person', '拒绝违法超时加班后被辞退。'),
      flags: { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false },
      ...overrides,
    };
    const stream = await this.tells('intake', caseId, 'CaseDispatched', fact, at);
    const [event] = (await this.platform.services.get('intake')?.store.read(streamId(stream))) ?? [];
    const id = derivedId('arbitration', event?.id ?? '');
    await this.until(async () => (await this.look('lian1', id)).status === 200);
    return id;
  }

  async tells(
    service: 'intake' | 'inspection',
    caseId: string,
    type: string,
    fact: unknown,
    at: string,
  ): Promise<string> {
    const { status, body } = await this.post('chuangkou1', `/api/${service}/told`, { caseId, type, fact }, at);
    if (status !== 201) throw new Error(`not told: ${JSON.stringify(body)}`);
    return String(body['stream']);
  }

  /** A command by its operationId, on the revision as it stands now. */
  async give(
    as: string,
    at: string,
    name: string,
    id: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ) {
    const path = commands.find(command => command.name === name)?.path.replace(':id', id);
    if (path === undefined) throw new Error(`no command ${name}`);
    const facts = await this.facts(`arbitration-${id}`);
    return this.post(as, `/api/arbitration${path}`, body, at, { 'if-match': `"${facts.length - 1}"`, ...headers });
  }

  /** A stream of this service as it is stored. */
  async facts(stream: string): Promise<readonly RecordedEvent[]> {
    return (await this.platform.services.get('arbitration')?.store.read(streamId(stream))) ?? [];
  }

  /** The command must be done. */
  async done(as: string, at: string, name: string, id: string, body: unknown = {}): Promise<Answered> {
    const answered = await this.give(as, at, name, id, body);
    if (answered.status !== 200) throw new Error(`${name} on ${at}: ${JSON.stringify(answered.body)}`);
    return answered;
  }

  /** The timer's look, asked for under a set clock. */
  async watch(at: string): Promise<void> {
    const { status, body } = await this.post('dudao1', '/api/deadlines/watch', {}, at);
    if (status !== 200) throw new Error(`not watched: ${JSON.stringify(body)}`);
  }

  look(as: string, id: string, language = 'zh'): Promise<Answered> {
    return this.ask('GET', as, `/api/arbitration/cases/${id}`, undefined, { 'accept-language': language });
  }

  async case(as: string, id: string): Promise<GetArbitrationCaseAnswer> {
    const { status, body } = await this.look(as, id);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as GetArbitrationCaseAnswer;
  }

  async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      if (await holds()) return;
      await sleep(25);
    }
    throw new Error('waited ten seconds in vain');
  }

  async close(): Promise<void> {
    await this.platform.end();
    await this.server.close();
    await this.platform.close();
    rmSync(this.folder, { recursive: true });
  }

  private post(
    as: string,
    path: string,
    body: unknown,
    at: string,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    this.keys += 1;
    return this.ask('POST', as, path, body, {
      'x-clock': at,
      'idempotency-key': `key-${this.keys}-of-a-test`,
      ...headers,
    });
  }

  private async ask(
    method: string,
    as: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answered> {
    const { cookie, csrf } = await this.session(as);
    const response = await fetch(this.server.url + path, {
      method,
      headers: {
        cookie,
        'x-csrf-token': csrf,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  private async session(username: string): Promise<{ readonly cookie: string; readonly csrf: string }> {
    const known = this.sessions.get(username);
    if (known) return known;
    const response = await fetch(`${this.server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    const { csrfToken } = (await response.json()) as { readonly csrfToken: string };
    const session = { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', csrf: csrfToken };
    this.sessions.set(username, session);
    return session;
  }
}
