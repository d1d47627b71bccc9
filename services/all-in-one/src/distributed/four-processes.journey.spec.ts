import * as os from 'node:os';
import { join } from 'node:path';
import { describeWithEngine, freePorts, kafka, mongo, TraceReceiver } from '@one-window/testing';
import { describeWithKurrent } from '@one-window/testing/kurrent';
import { KafkajsBroker, CASE_EVENTS } from '@one-window/messaging-kafka';
import { openMongo } from '@one-window/mongo';
import { registration } from '../tools/crash/load';
import { Seeded } from '../tools/crash/seeded';
import { runParked } from '../tools/parked';
import { at } from '../tools/scenario/variables';
import { runScenarios } from '../tools/scenario';
import { SignedIn, type Answered } from './front-door';
import { ServiceProcesses, SERVICES } from './service-processes';

jest.setTimeout(240_000);

const TELEMETRY = { OTEL_EXPORTER: 'otlp', OTEL_BSP_SCHEDULE_DELAY: '500' } as const;
/** Of a service that refused nothing and keeps no views. */
const FIGURES = [
  ...['one_window_commands_total', 'one_window_append_seconds_bucket', 'one_window_relay_lag'],
  ...['one_window_consumer_lag', 'one_window_parked_cases', 'one_window_deadlines'],
];

const PREFIX = `four_${process.pid}`;
/** Services of which a second process is started. */
const SECONDS = ['intake', 'arbitration', 'one-window'] as const;
const second = (service: string): string => `${service}-2`;

const SCENARIOS = join(__dirname, '..', '..', 'scenarios');

const names = (rows: unknown, field: string): readonly string[] =>
  (Array.isArray(rows) ? rows : []).map(row => String(at(row, field))).sort();
const statuses = (answers: readonly Answered[]): number[] => answers.map(({ status }) => status);
const all = <T>(asks: readonly (() => Promise<T>)[]): Promise<T[]> => Promise.all(asks.map(ask => ask()));

const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (const giveUpAt = Date.now() + 30_000; !(await holds());) {
    if (Date.now() > giveUpAt) throw new Error(`${what}: it did not come about`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
};

/** As a careless program would: what is no JSON, under the key of a case. */
const sendRaw = async (brokers: string, keys: readonly string[]): Promise<void> => {
  const broker = new KafkajsBroker({ brokers: brokers.split(','), clientId: 'careless' });
  const producer = await broker.producer();
  await producer.send(
    CASE_EVENTS,
    keys.map(key => ({ key, value: 'no JSON', headers: {} })),
  );
  await producer.close();
  await broker.close();
};

describeWithEngine(kafka, 'Four processes', broker => {
  describeWithEngine(mongo, 'with their databases', databases => {
    describeWithKurrent('and their stores', stores => {
      let processes: ServiceProcesses;
      let collector: TraceReceiver;
      let metricsPort = 0;
      beforeAll(async () => {
        collector = await TraceReceiver.start();
        Object.assign(process.env, { ...TELEMETRY, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
        const names = [...SERVICES, ...SECONDS.map(second)];
        const ports = await freePorts(names.length);
        processes = new ServiceProcesses(
          { ...{ kafka: broker().url, mongo: databases().url, kurrent: stores().url }, prefix: PREFIX },
          new Map(names.map((name, index) => [name, ports[index] ?? 0])),
          { env: { RELAY_LEASE_MS: '3000', KAFKA_SESSION_TIMEOUT_MS: '6000' } },
        );
        await processes.prepare();
        await processes.startAll();
      });
      afterAll(async () => {
        await processes?.stopAll();
        await collector.close();
        for (const name of [...Object.keys(TELEMETRY), 'OTEL_EXPORTER_OTLP_ENDPOINT']) delete process.env[name];
      });

      const play = async (scenario: string): Promise<{ readonly code: number; readonly said: string }> => {
        const said: string[] = [];
        const code = await runScenarios([join(SCENARIOS, scenario), '--url', processes.url], line => said.push(line));
        return { code, said: said.join('\n') };
      };

      it('carry LC-001 through intake and arbitration, and every expectation holds', async () => {
        const { code, said } = await play('LC-001.yaml');
        expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
      });

      it('are seen as one trace, from the front door over store, relay and Kafka to whoever takes the event', async () => {
        const spans = await collector.until([
          ...[
            'one-window POST /api/intake/*',
            'intake case.dispatchMatter',
            'intake store.append',
            'intake relay.publish',
          ],
          ...['arbitration reactions.apply', 'arbitration store.append', 'arbitration relay.publish'],
          'one-window projection.apply',
        ]);
        // Whatever somebody typed or is called stays out of it.
        expect(collector.received).not.toMatch(/\p{Script=Han}/u);
        expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
      });

      it('tell through the front door too which method an address takes', async () => {
        const answer = await fetch(`${processes.url}/api/intake/matters/none/dispatch`, { method: 'DELETE' });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      });

      it('prepare again without changing anything', async () => {
        await processes.prepare();
        expect(processes.output).toContain('one-window.case-events: as-planned');
      });

      it('say at the front door that a service is away, and go on when it is back after a kill', async () => {
        await processes.kill('inspection');
        const away = await fetch(`${processes.url}/api/inspection/cases/nobody`);
        expect(away.status).toBe(503);
        expect(await away.json()).toMatchObject({ code: 'service/away', title: '后台服务暂时没有应答。' });
        const admin = await SignedIn.at(processes.url, 'guanli1');
        const state = await admin.ask(`${processes.url}/api/one-window/system`);
        expect(at(state.body, 'away')).toEqual(['inspection']);
        expect(names(at(state.body, 'relays'), 'service')).toEqual(['arbitration', 'intake', 'one-window']);
        [metricsPort = 0] = await freePorts(1);
        process.env['METRICS_PORT'] = String(metricsPort);
        await processes.start('inspection');
        delete process.env['METRICS_PORT'];
        const { code, said } = await play('LC-047.yaml');
        expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
      });

      it('tell their figures, without a word of the case', async () => {
        const figures = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
        for (const name of FIGURES) expect(figures).toMatch(new RegExp(`^${name}\\{`, 'm'));
        expect(figures).not.toMatch(/\p{Script=Han}/u);
      });

      it('describe all routes at the front door', async () => {
        const answer = await fetch(`${processes.url}/api/openapi.json`);
        const { paths } = (await answer.json()) as { readonly paths: Record<string, unknown> };
        const services = new Set(Object.keys(paths).map(path => path.split('/')[2]));
        expect([...services]).toEqual(expect.arrayContaining([...SERVICES]));
      });

      describe('and second ones of them', () => {
        beforeAll(async () => {
          await Promise.all(SECONDS.map(service => processes.start(service, { as: second(service) })));
        });
        const urls = (service: (typeof SECONDS)[number]) => [
          processes.urlOf(service),
          processes.urlOf(second(service)),
        ];
        const register = (clerk: SignedIn, url: string, name: string) =>
          clerk.post(`${url}/api/intake/matters`, `several-${name}`, registration(name, new Seeded(1)));
        const matterAt = (url: string, answer: Answered) =>
          `${url}/api/intake/matters/${String(at(answer.body, 'id'))}`;

        it('know one session at every front door and behind it, and none of them after signing out at one', async () => {
          const clerk = await SignedIn.at(urls('one-window')[0] ?? '', 'chuangkou4');
          const asked = SECONDS.flatMap(urls).map(url => () => clerk.ask(`${url}/api/session`));
          expect(statuses(await all(asked))).toEqual(asked.map(() => 200));
          await clerk.ask(`${urls('one-window')[1] ?? ''}/api/session`, 'DELETE');
          expect(statuses(await all(asked))).toEqual(asked.map(() => 401));
        });

        it('number every matter once, whichever of them takes it', async () => {
          const clerk = await SignedIn.at(processes.url, 'chuangkou1');
          const places = Array.from({ length: 12 }, (_, n) => urls('intake')[n % 2] ?? '');
          const registered = await Promise.all(places.map((url, n) => register(clerk, url, `number-${n}`)));
          expect(statuses(registered)).toEqual(places.map(() => 201));
          const seen = await Promise.all(
            registered.map((one, n) => clerk.ask(matterAt(places[(n + 1) % 2] ?? '', one))),
          );
          const runningNumber = ({ body }: Answered): number =>
            Number(/(\d+)\D*$/.exec(String(at(body, 'receiptNo')))?.[1]);
          // Nobody left a hole, and nobody's number was taken twice.
          const [first = 0, ...rest] = seen.map(runningNumber).sort((a, b) => a - b);
          expect(rest).toHaveLength(11);
          expect(rest).toEqual(rest.map((_, n) => first + n + 1));
        });

        it('let one of two clerks win who decide on the same revision, and tell the other who changed what', async () => {
          const clerks = await all(['chuangkou1', 'chuangkou4'].map(name => () => SignedIn.at(processes.url, name)));
          const matter = await register(clerks[0] as SignedIn, processes.urlOf('intake'), 'conflict');
          const withdrawals = await Promise.all(
            clerks.map((clerk, n) =>
              clerk.post(
                `${matterAt(urls('intake')[n] ?? '', matter)}/withdrawal`,
                `several-withdrawal-${n}`,
                {},
                `"${String(at(matter.body, 'revision'))}"`,
              ),
            ),
          );
          expect(statuses(withdrawals).sort()).toEqual([200, 412]);
          const winner = withdrawals[0]?.status === 200 ? '周晓梅' : '沈佳怡';
          const late = withdrawals.find(({ status }) => status === 412)?.body;
          expect(at(late, 'changes.0.by.name')).toBe(winner);
          expect(at(late, 'changes.0.type')).toBe('ItemsWithdrawn');
        });

        it('take a notice of holidays up in all processes, whichever was given it', async () => {
          const admin = await SignedIn.at(processes.url, 'guanli1');
          const [one = '', two = ''] = urls('one-window');
          const known = async (url: string): Promise<unknown> =>
            at((await admin.ask(`${url}/api/one-window/calendar`)).body, 'years[year=2027].provisional');
          expect([await known(one), await known(two)]).toEqual([true, true]);
          const notice = {
            ...{ year: 2027, notice: '国办发明电〔2026〕1号', issuedOn: '2026-11-19' },
            ...{ weekdaysOff: ['2027-01-01'], weekendsWorked: [] },
          };
          const loaded = await admin.post(`${one}/api/one-window/calendar-notices`, 'several-notice', notice);
          expect(loaded.status).toBe(201);
          await until('both count with the notice', async () => !(await known(one)) && !(await known(two)));
        });

        it('show what is parked in every service, and repair it, whichever of them reads the case', async () => {
          const poisoned = ['p1', 'p2', 'p3', 'p4'].map(name => `poisoned-${name}`);
          await sendRaw(broker().url, poisoned);
          const admin = await SignedIn.at(processes.url, 'guanli1');
          const parkedAt = async (url: string, consumer: string): Promise<readonly string[]> =>
            names(at((await admin.ask(`${url}/api/one-window/system`)).body, 'parked'), 'id').filter(id =>
              id.startsWith(`${consumer}~poisoned`),
            );
          const [one = '', two = ''] = urls('one-window');
          for (const service of SERVICES)
            await until(`${service} has parked them`, async () => (await parkedAt(two, service)).length === 4);
          const ids = [...(await parkedAt(one, 'arbitration')), ...(await parkedAt(one, 'one-window'))];

          const lines: string[] = [];
          const say = (line: string): void => void lines.push(line);
          expect(await runParked(['list', '--url', one], say)).toBe(0);
          expect(lines.filter(line => line.includes('arbitration~poisoned') && line.includes('not-json'))).toHaveLength(
            4,
          );
          // Poison stays poison. That it was tried is answered by whichever process reads the case.
          const retried = await Promise.all(
            ids.map((id, n) => admin.ask(`${n % 2 ? one : two}/api/one-window/system/parked/${id}/retry`, 'POST')),
          );
          expect(retried.map(({ body }) => [at(body, 'outcome'), at(body, 'reason')])).toEqual(
            ids.map(() => ['parked', 'not-json: SyntaxError']),
          );
          const dropped = await Promise.all(
            ids.map(async (id, n) => {
              const url = n % 2 ? two : one;
              const shown = await admin.ask(`${url}/api/one-window/system/parked/${id}`);
              const offset = String(at(shown.body, 'messages.0.offset'));
              return runParked(['drop', id, '--offset', offset, '--why', '发送方已更正', '--url', url], say);
            }),
          );
          expect(dropped).toEqual(ids.map(() => 0));
          expect([await parkedAt(one, 'arbitration'), await parkedAt(two, 'one-window')]).toEqual([[], []]);
          const clerk = await SignedIn.at(one, 'chuangkou1');
          expect((await clerk.ask(`${one}/api/one-window/system/parked/${ids[0]}/retry`, 'POST')).status).toBe(403);
        });

        it('relay in one process at a time; killed, the other takes over, and nothing recorded stays behind', async () => {
          const database = await openMongo(databases().url, `${PREFIX}_intake`, { runtimeAdapters: { os } });
          const leader = async (): Promise<string | undefined> => {
            const relay = await database.collection('message_relay').findOne({});
            const pid = /-(\d+)-[^-]+$/.exec(String(relay?.['holder']))?.[1];
            return ['intake', second('intake')].find(name => String(processes.pidOf(name)) === pid);
          };
          const first = await leader();
          if (first === undefined) throw new Error('nobody relays');
          const other = first === 'intake' ? second('intake') : 'intake';
          await processes.kill(first);
          const clerk = await SignedIn.at(processes.url, 'chuangkou1');
          const registered = await register(clerk, processes.urlOf(other), 'after-the-leader');
          expect(registered.status).toBe(201);
          const seen = async (): Promise<boolean> =>
            (await clerk.ask(`${processes.url}/api/one-window/cases/${String(at(registered.body, 'caseId'))}`))
              .status === 200;
          await until('what it registered is seen', seen);
          expect(await leader()).toBe(other);
          await database.close();
        });
      });

      it('end in order on SIGTERM, each with code 0', async () => {
        const codes: (number | null)[] = [];
        const running = [...SERVICES, ...SECONDS.map(second)].filter(name => processes.isRunning(name));
        for (const name of running) codes.push(await processes.stop(name));
        expect(codes).toEqual(running.map(() => 0));
        expect(running).toHaveLength(SERVICES.length + SECONDS.length - 1);
      });
    });
  });
});
