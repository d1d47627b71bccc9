import { ROLE_NAMES } from '@one-window/contracts';
import type { Role } from '@one-window/kernel';
import { addressOf, type Operation } from './described-operations';
import { accountOf, DEMO_ROLES, SystemOverHttp } from './system-over-http';

describe('Every route of /api/openapi.json', () => {
  let system: SystemOverHttp;
  let operations: readonly Operation[];
  beforeAll(async () => {
    system = await SystemOverHttp.start();
    // Whoever signs out is gone: last.
    operations = [...system.operations].sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));
    await Promise.all(DEMO_ROLES.map(role => system.session(accountOf(role))));
  }, 60_000);
  afterAll(() => system.remove(), 30_000);

  const guarded = (): readonly Operation[] => operations.filter(({ permission }) => permission !== 'public');
  const nowhere = (operation: Operation): string => addressOf(operation, () => 'nothing');

  it('says who may call it', () => {
    expect(operations.length).toBeGreaterThan(30);
    expect(operations.filter(({ permission }) => permission === undefined).map(({ id }) => id)).toEqual([]);
    const unknown = operations.flatMap(({ permission }) =>
      Array.isArray(permission) ? permission.filter(role => !(role in ROLE_NAMES)) : [],
    );
    expect(unknown).toEqual([]);
  });

  it('has an account of each role to be tried with', () =>
    expect([...DEMO_ROLES].sort()).toEqual(
      Object.keys(ROLE_NAMES)
        .filter(role => role !== 'system')
        .sort(),
    ));

  it('has a name of its own', () => expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length));

  it('answers 401 without a session', async () => {
    const faults: string[] = [];
    for (const operation of guarded()) {
      const { status, body } = await system.ask(nowhere(operation), { method: operation.method });
      if (status !== 401 || body['code'] !== 'session/none')
        faults.push(`${operation.id}: ${status} ${String(body['code'])}`);
    }
    expect(faults).toEqual([]);
  });

  it('answers 403 with a code of its own when the page’s token is missing or wrong', async () => {
    const faults: string[] = [];
    for (const operation of guarded().filter(({ method }) => method !== 'GET')) {
      const role = Array.isArray(operation.permission) ? operation.permission[0] : 'window-clerk';
      const { cookie = '' } = await system.session(accountOf(String(role)));
      for (const token of [undefined, 'x'.repeat(43)]) {
        const headers = { cookie, ...(token !== undefined && { 'x-csrf-token': token }) };
        const { status, body } = await system.ask(nowhere(operation), { method: operation.method, headers });
        if (status !== 403 || body['code'] !== 'session/token-missing') {
          faults.push(`${operation.id}: ${status} ${String(body['code'])}`);
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('lets in the roles that it lists and refuses every other, naming who may', async () => {
    const faults: string[] = [];
    const count = { allowed: 0, refused: 0 };
    for (const operation of guarded()) {
      await Promise.all(
        DEMO_ROLES.map(async role => {
          const account = accountOf(role);
          const { status, body } = await system.ask(nowhere(operation), { method: operation.method, as: account });
          if (operation.method === 'DELETE') system.forget(account);
          const told = `${operation.id} as ${role}: ${status} ${String(body['code'])} ${String(body['title'])}`;
          if (mayCall(operation, role)) {
            count.allowed += 1;
            if (status === 401 || status >= 500 || body['code'] === 'role/not-allowed') faults.push(told);
          } else {
            count.refused += 1;
            if (status !== 403 || !namesWhoMay(operation, body)) faults.push(told);
          }
        }),
      );
    }
    process.stdout.write(
      `${guarded().length} guarded routes × ${DEMO_ROLES.length} roles = ${count.allowed + count.refused} pairs: ` +
        `${count.allowed} let in, ${count.refused} refused; ${operations.length - guarded().length} public routes\n`,
    );
    expect(faults).toEqual([]);
  }, 60_000);
});

const mayCall = ({ permission }: Operation, role: string): boolean =>
  permission === 'signed-in' || (Array.isArray(permission) && permission.includes(role));

const namesWhoMay = ({ permission }: Operation, body: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(permission) &&
  body['code'] === 'role/not-allowed' &&
  JSON.stringify(body['roles']) === JSON.stringify(permission) &&
  permission.every(role => String(body['title']).includes(ROLE_NAMES[role as Role].zh));
