import { join } from 'node:path';
import { describeWithEngine, freePorts, kafka, mongo, TraceReceiver } from '@one-window/testing';
import { describeWithKurrent } from '@one-window/testing/kurrent';
import { runScenarios } from '../tools/scenario';
import { ServiceProcesses, SERVICES } from './service-processes';

jest.setTimeout(240_000);

const TELEMETRY = { OTEL_EXPORTER: 'otlp', OTEL_BSP_SCHEDULE_DELAY: '500' } as const;
/** Of a service that refused nothing and keeps no views. */
const FIGURES = [
  ...['one_window_commands_total', 'one_window_append_seconds_bucket', 'one_window_relay_lag'],
  ...['one_window_consumer_lag', 'one_window_parked_cases', 'one_window_deadlines'],
];

const SCENARIOS = join(__dirname, '..', '..', 'scenarios');

describeWithEngine(kafka, 'Four processes', broker => {
  describeWithEngine(mongo, 'with their databases', databases => {
    describeWithKurrent('and their stores', stores => {
      let processes: ServiceProcesses;
      let collector: TraceReceiver;
      let metricsPort = 0;
      beforeAll(async () => {
        collector = await TraceReceiver.start();
        Object.assign(process.env, { ...TELEMETRY, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
        const ports = await freePorts(SERVICES.length);
        processes = new ServiceProcesses(
          {
            ...{ kafka: broker().url, mongo: databases().url, kurrent: stores().url },
            prefix: `four_${process.pid}`,
          },
          new Map(SERVICES.map((service, index) => [service, ports[index] ?? 0])),
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

      it('prepare again without changing anything', async () => {
        await processes.prepare();
        expect(processes.output).toContain('one-window.case-events: as-planned');
      });

      it('say at the front door that a service is away, and go on when it is back after a kill', async () => {
        await processes.kill('inspection');
        const away = await fetch(`${processes.url}/api/inspection/cases/nobody`);
        expect(away.status).toBe(503);
        expect(await away.json()).toMatchObject({ code: 'service/away', title: '后台服务暂时没有应答。' });
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

      it('end in order on SIGTERM, each with code 0', async () => {
        const codes: (number | null)[] = [];
        for (const service of SERVICES) codes.push(await processes.stop(service));
        expect(codes).toEqual([0, 0, 0, 0]);
      });
    });
  });
});
