import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules by syntax, by their tests, and none without a test that sees it fire. */
export const alerts = async round => {
  const cwd = join(round.root, 'deploy/telemetry');
  await round.run('promtool', ['check', 'rules', 'alerts.yml'], { cwd });
  await round.run('promtool', ['test', 'rules', 'alerts.test.yml'], { cwd });
  await round.run('promtool', ['check', 'config', '--syntax-only', 'prometheus.yml'], { cwd });
  const names = (file, pattern) => [...readFileSync(join(cwd, file), 'utf8').matchAll(pattern)].map(([, name]) => name);
  const rules = names('alerts.yml', /- alert: (\w+)/g);
  const fired = new Set(names('alerts.test.yml', /alertname: (\w+)\s+exp_alerts/g));
  const untested = rules.filter(name => !fired.has(name));
  if (untested.length > 0) throw new Error(`no test sees these alerts fire: ${untested.join(', ')}`);
  round.say(`${rules.length} rules, each seen to fire in a test`);
};
