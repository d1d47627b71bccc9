import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findUnit, ROLE_NAMES } from '@one-window/contracts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@one-window/platform';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

/** The table of the README, as it must be: one line a role. */
const accountTable = (): string => {
  const byRole = new Map<string, string[]>();
  for (const { role, username, name, unit } of DEMO_ACCOUNTS) {
    byRole.set(role, [...(byRole.get(role) ?? []), `\`${username}\` ${name}（${findUnit(unit)?.name.zh ?? unit}）`]);
  }
  const lines = [...byRole].map(
    ([role, people]) => `| ${ROLE_NAMES[role as keyof typeof ROLE_NAMES].zh} | ${people.join('<br>')} |`,
  );
  return ['| 角色 | 账号 |', '|---|---|', ...lines].join('\n');
};

describe('the README', () => {
  it('lists every demo account as it is', () => {
    const [, table = ''] = readme.split(/<!-- \/?demo-accounts -->/);
    expect(table.trim()).toBe(accountTable());
  });

  it('names the password of the demo accounts', () => expect(readme).toContain(`\`${DEMO_PASSWORD}\``));
});
