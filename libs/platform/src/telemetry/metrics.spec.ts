import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { RunningSystem } from '../testing/running-system';
import { startTelemetry } from './start-telemetry';

const DEPLOYED = join(__dirname, '..', '..', '..', '..', 'deploy', 'telemetry');

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });

describe('Figures for Prometheus', () => {
  let port: number;
  let stop: () => Promise<void>;
  let system: RunningSystem;
  beforeAll(async () => {
    port = await freePort();
    stop = await startTelemetry({ otelExporter: 'off', metricsPort: port, host: '127.0.0.1' });
    system = await RunningSystem.start();
  });
  afterAll(async () => {
    await system.remove();
    await stop();
  });

  const figures = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();

  it('count commands and refusals by rule, time appends, and tell what lags, waits and runs out', async () => {
    const { id, path } = await system.filed();
    const answer = (revision: number) =>
      system.command(`${path}/answer`, {
        as: 'chuangkou1',
        headers: { 'if-match': `"${revision}"` },
        body: { text: '已办' },
      });
    expect((await answer(1)).status).toBe(200);
    expect((await answer(3)).status).toBe(409);
    const text = await figures();
    expect(text).toMatch(/^one_window_commands_total\{[^}]*command="FilePetition"[^}]*outcome="done"[^}]*\} 1$/m);
    expect(text).toMatch(/^one_window_rejections_total\{[^}]*rule="petition\/answered"[^}]*\} 1$/m);
    expect(text).toMatch(/^one_window_append_seconds_count\{[^}]*acknowledged="true"[^}]*\} [1-9]/m);
    for (const name of ['relay_lag', 'consumer_lag', 'parked_cases']) {
      expect(text).toMatch(new RegExp(`^one_window_${name}\\{[^}]*service="intake"[^}]*\\} \\d+$`, 'm'));
    }
    expect(text).toMatch(/^one_window_deadlines\{[^}]*state="open"[^}]*\} \d+$/m);
    expect(text).not.toContain('王建国');
    expect(text).not.toContain(id);
  });

  it('are all there that an alert or a dashboard asks for', async () => {
    const exported = new Set((await figures()).match(/^one_window_\w+/gm));
    const asked = new Set(
      readdirSync(DEPLOYED, { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(yml|json)$/.test(file))
        .flatMap(file => readFileSync(join(DEPLOYED, file), 'utf8').match(/one_window_\w+/g) ?? []),
    );
    expect(asked.size).toBeGreaterThan(8);
    expect([...asked].filter(name => !exported.has(name))).toEqual([]);
  });

  it('are refused a taken port in words', async () => {
    await expect(startTelemetry({ otelExporter: 'off', metricsPort: port, host: '127.0.0.1' })).rejects.toMatchObject({
      text: { zh: expect.stringContaining('METRICS_PORT') as string },
    });
  });
});
