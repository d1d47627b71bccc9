import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { describeWithEngine, freePorts, mongo, ownKafka } from '@one-window/testing';
import { describeWithKurrentStub } from '@one-window/testing/kurrent';
import { Load } from '../tools/crash/load';
import { askAgain } from '../tools/crash/oracle';
import { Seeded } from '../tools/crash/seeded';
import { ApiClient } from '../tools/scenario/api-client';
import { isMap } from '../tools/scenario/match';
import { freePort, startSystem, type SystemProcess } from '../tools/system-process';
import { ServiceProcesses, SERVICES } from './service-processes';

jest.setTimeout(240_000);

const TOOLS = join(__dirname, '..', '..', 'dist', 'tools');
/** What `ServiceProcesses` are given, so that the folder is sealed with it. */
const MASTER_KEY = '5a'.repeat(32);
const CLOCK = '2026-03-02T12:00:00+08:00';
const SEED = 20_261_124;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** An operator's program as a process; `killAt` kills it with SIGKILL when it has said so. */
const run = (
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  killAt: RegExp | undefined = undefined,
): Promise<Ended> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [join(TOOLS, `${tool}.js`), ...args], {
      env: { ...process.env, MASTER_KEY, KAFKAJS_NO_PARTITIONER_WARNING: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (killAt?.test(said)) child.kill('SIGKILL');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', code => resolve({ code, said }));
  });

const system = (dataDir: string): Promise<SystemProcess> =>
  freePort().then(port => startSystem({ dataDir, port, env: { DEMO: 'on', LOG_LEVEL: 'silent', MASTER_KEY } }));

const SOME = 8;

/** LC-001 and LC-047, and the first and last of those that were registered since. */
const someCasesIn = async (dataDir: string): Promise<readonly string[]> => {
  const store = new SqliteEventStore(join(dataDir, 'intake', 'events.sqlite'));
  const events = await store.readAll(START, 10_000);
  await store.close();
  const registered = events.filter(({ stream, revision }) => stream.startsWith('matter-') && revision === 0);
  return [...registered.slice(0, SOME), ...registered.slice(-6)].map(({ meta }) => meta.caseId);
};

/** Case and timeline of each, as a supervisor is answered; all but how fresh the answer is. */
const answersOf = async (url: string, cases: readonly string[]): Promise<readonly unknown[]> => {
  const api = await ApiClient.connect(url, 'yichuang-2026');
  const answers: unknown[] = [];
  for (const id of cases) {
    for (const query of ['getCase', 'getTimeline']) {
      const { body } = await api.call(query, { account: 'dudao1', clock: CLOCK, place: { id } });
      const { freshness: _, ...answer } = isMap(body) ? body : {};
      answers.push(answer);
    }
  }
  return answers;
};

/** Once two looks in a row are the same, all that was recorded has been seen. */
const settledAnswersOf = async (url: string, cases: readonly string[]): Promise<readonly unknown[]> => {
  for (let before = ''; ;) {
    const answers = await answersOf(url, cases);
    if (JSON.stringify(answers) === before) return answers;
    before = JSON.stringify(answers);
    await new Promise(resolve => setTimeout(resolve, 300));
  }
};

const receiptOf = (answer: unknown): number =>
  Number(/〔2026〕(\d+)号/.exec(String(isMap(answer) ? answer['receiptNumber'] : ''))?.[1]);

let folder: string;
let dataDir: string;
let answers: readonly unknown[];
let cases: readonly string[];

describe('A data folder under load', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-moved-'));
    dataDir = join(folder, 'data');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is backed up while it is written, and a folder restored elsewhere holds all that was acknowledged', async () => {
    const running = await system(dataDir);
    const load = new Load(running.url, 1, new Seeded(SEED));
    const working = load.work(4);
    await load.begun;
    await new Promise(resolve => setTimeout(resolve, 500));
    const before = load.sent.filter(({ answer }) => answer !== undefined);
    const backup = await run('backup', ['--data', dataDir, '--to', join(folder, 'backup')]);
    expect(backup).toMatchObject({ code: 0, said: expect.stringMatching(/log: \d+[^]*The master key is not among/) });
    expect(load.sent.length).toBeGreaterThan(before.length);
    load.stop();
    await working;
    expect(before.length).toBeGreaterThan(0);

    cases = await someCasesIn(dataDir);
    answers = await settledAnswersOf(running.url, cases);
    await running.stop();

    const elsewhere = join(folder, 'elsewhere');
    const asked = ['--from', join(folder, 'backup'), '--data', elsewhere];
    expect(await run('restore', asked)).toMatchObject({ code: 0 });
    const atRest = await run('verify', ['--data', elsewhere]);
    expect(atRest).toMatchObject({ code: 0, said: expect.stringContaining('No difference.') });

    const again = await system(elsewhere);
    expect((await askAgain(again.url, before)).faults).toEqual([]);
    await settledAnswersOf(again.url, cases.slice(0, 1));
    await again.stop();
    const rebuilt = await run('verify', ['--data', elsewhere]);
    expect(rebuilt.said).toMatch(/view case-view: [1-9]\d* documents, 0 differ/);
    expect(rebuilt.code).toBe(0);
  });

  describeWithEngine(ownKafka, 'is moved to Kafka', broker => {
    describeWithEngine(mongo, 'and MongoDB', databases => {
      describeWithKurrentStub('and KurrentDB', stores => {
        let processes: ServiceProcesses | undefined;
        afterAll(() => processes?.stopAll());

        it('in two runs, the first killed: nothing differs, and four processes answer as the one did', async () => {
          const engines = { kafka: broker().url, mongo: databases().url, kurrent: stores().url };
          const prefix = `moved_${process.pid}`;
          const env = { MONGODB_PREFIX: prefix, KAFKA_BROKERS: engines.kafka };
          const to = ['--to', engines.mongo, '--to', engines.kurrent];
          const migrate = (more = {}, killAt?: RegExp): Promise<Ended> =>
            run('migrate', ['--from', dataDir, ...to], { ...env, ...more }, killAt);

          expect((await migrate({}, /arbitration: 100/)).code).toBeNull();
          expect((await migrate({ MONGODB_PREFIX: `${prefix}_other` })).said).toContain('holds other data (KurrentDB');
          const done = await migrate();
          expect(done.said).toContain('Going on where it was cut off.');
          expect(done.said).toMatch(/arbitration: \d+ 条流 streams, \d+ 个事件 events, sha256 [0-9a-f]{64}/);
          expect(done).toMatchObject({ code: 0, said: expect.stringContaining('Moved, and nothing differs.') });

          const ports = await freePorts(SERVICES.length);
          processes = new ServiceProcesses(
            { ...engines, prefix },
            new Map(SERVICES.map((service, index) => [service, ports[index] ?? 0])),
          );
          await processes.startAll();
          // Names and passwords with it: both are sealed or hashed with what was moved.
          expect(await settledAnswersOf(processes.url, cases)).toEqual(answers);
          expect(JSON.stringify(answers)).toContain('申请人1-0-0');

          const last = Math.max(...answers.map(receiptOf).filter(Number.isInteger));
          const load = new Load(processes.url, 2, new Seeded(SEED));
          const working = load.work(1);
          await load.begun;
          load.stop();
          await working;
          const [registered] = load.sent;
          const caseId = isMap(registered?.answer?.body) ? String(registered.answer.body['caseId']) : '';
          const [fresh] = await settledAnswersOf(processes.url, [caseId]);
          expect(receiptOf(fresh)).toBe(last + 1);

          const later = await migrate();
          expect(later.said).toContain('it is compared only');
          expect(later.code).toBe(0);
        });
      });
    });
  });
});
