import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** Lints a text as if it stood in an existing file, and answers the ids of the rules that fired. */
const rulesFiredBy = (text: string, filename: string): string[] => {
  const run = spawnSync('npx', ['eslint', '--stdin', '--stdin-filename', filename, '--format', 'json'], {
    cwd: root,
    env,
    input: text,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toMatch(/rule will be skipped/);
  const [report] = JSON.parse(run.stdout) as [{ messages: { ruleId: string }[] }];
  return [...new Set(report.messages.map(message => message.ruleId))];
};

describe('the walls of the house', () => {
  beforeAll(() => {
    const graph = spawnSync('npx', ['nx', 'graph', '--file=.nx/graph.json'], { cwd: root, env, encoding: 'utf8' });
    expect(graph.status).toBe(0);
  }, 120_000);

  it.each([
    [
      'the kernel may not know contracts',
      "import { UNITS } from '@one-window/contracts';\nexport const a = UNITS;\n",
      'libs/kernel/src/clock.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'a domain may not know another domain',
      "import * as other from '@one-window/domain-inspection';\nexport const a = other;\n",
      'libs/domain/arbitration/src/index.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'a domain may not know npm packages',
      "import { z } from 'zod';\nexport const a = z;\n",
      'libs/domain/arbitration/src/index.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'a service may not know another service',
      "import * as other from '@one-window/service-inspection';\nexport const a = other;\n",
      'services/arbitration/src/index.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'rules do no I/O',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      'libs/domain/arbitration/src/index.ts',
      'no-restricted-imports',
    ],
    [
      'rules read no clock',
      'export const a = () => Date.now();\n',
      'libs/domain/arbitration/src/index.ts',
      'no-restricted-syntax',
    ],
    [
      'rules are not async',
      'export const a = async () => 1;\n',
      'libs/domain/arbitration/src/index.ts',
      'no-restricted-syntax',
    ],
  ])(
    '%s',
    (_sentence, text, filename, rule) => {
      expect(rulesFiredBy(text, filename)).toContain(rule);
    },
    120_000,
  );

  it('is silent on a file that keeps to its room', () => {
    expect(rulesFiredBy("export { Clock } from './clock';\n", 'libs/kernel/src/index.ts')).toEqual([]);
  }, 120_000);
});
