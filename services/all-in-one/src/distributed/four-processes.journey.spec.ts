import { join } from 'node:path';
import { describeWithEngine, freePorts, kafka, mongo } from '@one-window/testing';
import { describeWithKurrent } from '@one-window/testing/kurrent';
import { runScenarios } from '../tools/scenario';
import { ServiceProcesses, SERVICES } from './service-processes';

jest.setTimeout(240_000);

const SCENARIOS = join(__dirname, '..', '..', 'scenarios');

describeWithEngine(kafka, 'Four processes', broker => {
  describeWithEngine(mongo, 'with their databases', databases => {
    describeWithKurrent('and their stores', stores => {
      let processes: ServiceProcesses;
      beforeAll(async () => {
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
      afterAll(() => processes?.stopAll());

      const play = async (scenario: string): Promise<{ readonly code: number; readonly said: string }> => {
        const said: string[] = [];
        const code = await runScenarios([join(SCENARIOS, scenario), '--url', processes.url], line => said.push(line));
        return { code, said: said.join('\n') };
      };

      it('carry LC-001 through intake and arbitration, and every expectation holds', async () => {
        const { code, said } = await play('LC-001.yaml');
        expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
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
        await processes.start('inspection');
        const { code, said } = await play('LC-047.yaml');
        expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
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
