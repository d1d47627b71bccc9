import { ROLES } from '@one-window/kernel';
import { findUnit } from '@one-window/contracts';
import { RunningSystem } from '../testing/running-system';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts';
import { IdentityFile } from './identity-file';
import { hashPassword } from './password';
import { IDLE_MS, LONGEST_MS, Sessions } from './sessions';
import { SignIn } from './sign-in';

describe('Signing in over HTTP', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await RunningSystem.start();
  });
  afterAll(() => system.remove());

  it('answers who one is and keeps the session where no script can read it', async () => {
    const { status, headers, body } = await system.ask('/api/session', {
      body: { username: 'chuangkou1', password: DEMO_PASSWORD },
    });
    expect(status).toBe(201);
    expect(body['account']).toEqual({
      accountId: 'chuangkou1',
      name: '周晓梅',
      role: 'window-clerk',
      unit: 'win-xincheng',
    });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^one-window-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/);
  });

  it('tells how often one may still try, then locks, for a name that exists and for one that does not', async () => {
    for (const username of ['lian1', 'nobody']) {
      const wrong = { body: { username, password: 'not-the-password' } };
      for (const left of [4, 3, 2, 1]) {
        const { status, body } = await system.ask('/api/session', wrong);
        expect({ status, title: body['title'] }).toEqual({
          status: 401,
          title: `账号或密码不对，再错${left}次锁定15分钟。`,
        });
      }
      const fifth = await system.ask('/api/session', wrong);
      expect(fifth.status).toBe(429);
      expect(fifth.headers.get('retry-after')).toBe('900');
      expect((await system.ask('/api/session', { body: { username, password: DEMO_PASSWORD } })).status).toBe(429);
    }
  });

  it('ends with signing out', async () => {
    const { cookie, csrf } = await system.session('jilu1');
    const headers = { cookie, 'x-csrf-token': csrf };
    expect((await system.ask('/api/session', { headers })).body['account']).toMatchObject({ name: '林小雨' });
    expect((await system.ask('/api/session', { method: 'DELETE', headers: { cookie } })).status).toBe(403);
    expect((await system.ask('/api/session', { method: 'DELETE', headers })).status).toBe(204);
    expect((await system.ask('/api/session', { headers })).status).toBe(401);
  });

  it('tells a page that asked by itself the same end as before, and one that was touched a later one', async () => {
    const { cookie } = await system.session('jilu2');
    const end = async (headers: Record<string, string>) =>
      Date.parse(String((await system.ask('/api/session', { headers: { cookie, ...headers } })).body['expiresAt']));
    const first = await end({});
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(await end({ 'x-asked-by': 'page' })).toBe(first);
    expect(await end({})).toBeGreaterThan(first);
  });

  it('is 422 without a password', async () => {
    const { status, body } = await system.ask('/api/session', { body: { username: 'chuangkou1' } });
    expect(status).toBe(422);
    expect(body['errors']).toEqual([{ path: 'password', message: '请填写。' }]);
  });
});

describe('A session', () => {
  const start = async () => {
    let now = Date.parse('2026-10-12T01:00:00Z');
    const { accounts, sessions: store } = new IdentityFile(':memory:');
    const passwordHash = await hashPassword('long-enough-word');
    await accounts.addFirst([
      { username: 'wang', name: '王敏', role: 'arbitrator', unit: 'arb-xincheng', passwordHash },
    ]);
    const clock = () => now;
    const later = (ms: number) => {
      now += ms;
    };
    return { accounts, store, sessions: new Sessions(accounts, store, clock, 'remembered'), clock, later };
  };

  it('ends when nothing is asked for two hours', async () => {
    const { sessions, later } = await start();
    const { token } = await sessions.start('wang');
    later(IDLE_MS - 1);
    expect((await sessions.find(token))?.actor.name).toBe('王敏');
    later(IDLE_MS - 1);
    expect(await sessions.find(token)).toBeDefined();
    later(IDLE_MS);
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('is not kept alive by what an open page asks by itself', async () => {
    const { sessions, later } = await start();
    const { token } = await sessions.start('wang');
    for (let asked = 0; asked < 11; asked++) {
      later(IDLE_MS / 12);
      expect(await sessions.find(token, 'by-itself')).toBeDefined();
    }
    later(IDLE_MS / 12);
    expect(await sessions.find(token, 'by-itself')).toBeUndefined();
  });

  it('ends after twelve hours, however busy', async () => {
    const { sessions, later } = await start();
    const { token } = await sessions.start('wang');
    for (let asked = 0; asked < LONGEST_MS; asked += IDLE_MS / 2) {
      expect(await sessions.find(token)).toBeDefined();
      later(IDLE_MS / 2);
    }
    expect(await sessions.find(token)).toBeUndefined();
  });

  it('survives a restart, and its token stands nowhere', async () => {
    const { accounts, store, sessions, clock } = await start();
    const { token } = await sessions.start('wang');
    expect((await new Sessions(accounts, store, clock, 'remembered').find(token))?.actor.accountId).toBe('wang');
    expect(await store.find(token)).toBeUndefined();
  });

  it('does not come back by a request that was at hand while it was ended', async () => {
    const { accounts, store, sessions, clock } = await start();
    const { token } = await sessions.start('wang');
    const restarted = new Sessions(accounts, store, clock, 'remembered');
    const atHand = restarted.find(token);
    await restarted.end(token);
    await atHand;
    expect(await restarted.find(token)).toBeUndefined();
  });

  it('is open again 15 minutes after a lock', async () => {
    const { accounts, sessions, clock, later } = await start();
    const signIn = new SignIn(accounts, sessions, clock);
    for (let n = 0; n < 5; n++) await signIn.try('wang', 'wrong', '10.0.0.1').catch(() => undefined);
    await expect(signIn.try('wang', 'long-enough-word', '10.0.0.1')).rejects.toMatchObject({ status: 429 });
    later(15 * 60_000);
    expect((await signIn.try('wang', 'long-enough-word', '10.0.0.1')).session.actor.name).toBe('王敏');
  });

  it('is refused to an address that tries many names', async () => {
    const { accounts, sessions, clock } = await start();
    const signIn = new SignIn(accounts, sessions, clock);
    for (let n = 0; n < 60; n++) await signIn.try(`name-${n}`, 'wrong', '10.0.0.1').catch(() => undefined);
    await expect(signIn.try('wang', 'long-enough-word', '10.0.0.1')).rejects.toMatchObject({
      code: 'session/too-many',
    });
    expect((await signIn.try('wang', 'long-enough-word', '10.0.0.2')).session).toBeDefined();
  });
});

describe('The demonstration’s accounts', () => {
  it('has every role of domain.md §8, in two offices where the city has two', () => {
    for (const role of ROLES.filter(one => one !== 'system')) {
      const units = new Set(DEMO_ACCOUNTS.filter(account => account.role === role).map(({ unit }) => unit));
      const single = ['city-head', 'supervisor', 'admin'].includes(role);
      expect({ role, offices: units.size >= (single ? 1 : 2) }).toEqual({ role, offices: true });
    }
  });

  it('names units that exist and no user twice', () => {
    expect(DEMO_ACCOUNTS.every(({ unit }) => findUnit(unit) !== undefined)).toBe(true);
    expect(new Set(DEMO_ACCOUNTS.map(({ username }) => username)).size).toBe(DEMO_ACCOUNTS.length);
  });
});
