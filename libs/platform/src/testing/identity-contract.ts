import type { Accounts, NewAccount } from '../identity/accounts';
import { createFirstAccounts } from '../identity/first-accounts';
import type { SessionStore } from '../identity/session-store';
import { IDLE_MS, Sessions } from '../identity/sessions';
import { SignIn } from '../identity/sign-in';
import { hashPassword } from '../identity/password';

interface Identity {
  readonly accounts: Accounts;
  readonly sessions: SessionStore;
}
export interface IdentityUnderTest extends Identity {
  /** Another process with the same accounts and sessions. */
  another(): Promise<Identity>;
  dispose(): Promise<void>;
}

/** So late that no database sweeps these sessions away while a test looks at them. */
const NOW = Date.parse('2090-10-12T01:00:00Z');
const MINUTE = 60_000;
const RULE = { tries: 5, lockMs: 15 * MINUTE };

const account = (username: string, passwordHash = 'hash'): NewAccount => ({
  ...{ username, name: '王敏', role: 'arbitrator', unit: 'arb-xincheng', passwordHash },
});

/** What accounts and sessions promise, wherever they are kept. `open` gives none for each test. */
export const identityContract = (name: string, open: () => Promise<IdentityUnderTest>): void =>
  describe(`${name} keeps accounts and sessions`, () => {
    let here: IdentityUnderTest;
    beforeEach(async () => {
      here = await open();
    });
    afterEach(() => here.dispose());

    describe('accounts', () => {
      it('are added where there are none, and never again', async () => {
        const { accounts } = here;
        expect(await accounts.count()).toBe(0);
        expect(await accounts.addFirst([account('wang'), account('li')])).toBe(true);
        expect(await (await here.another()).accounts.addFirst([account('zhao')])).toBe(false);
        expect((await accounts.all()).map(({ username }) => username)).toEqual(['li', 'wang']);
        expect(await accounts.find('wang')).toEqual({ ...account('wang'), failures: 0, lockedUntil: 0 });
        expect(await accounts.find('zhao')).toBeUndefined();
        expect(await accounts.count()).toBe(2);
      });

      it('are one set when processes start for the first time at once, and one of them shows the password', async () => {
        const processes = [here, await here.another(), await here.another(), await here.another()];
        const shown = await Promise.all(
          processes.map(({ accounts }) => createFirstAccounts(accounts, { demo: false }, true)),
        );
        expect(shown.filter(admin => admin !== undefined)).toHaveLength(1);
        expect((await here.accounts.all()).map(({ username }) => username)).toEqual(['admin']);
        const password = shown.find(admin => admin !== undefined)?.password ?? '';
        const clock = () => NOW;
        const sessions = new Sessions(here.accounts, here.sessions, clock, 'asked');
        expect((await new SignIn(here.accounts, sessions, clock).try('admin', password, '::1')).token).toBeDefined();
      });

      it('are one set also where each process would add another one', async () => {
        const processes = [here, await here.another(), await here.another(), await here.another()];
        const added = await Promise.all(
          processes.map(({ accounts }, n) => accounts.addFirst([account(`first-${n}`), account(`second-${n}`)])),
        );
        expect(added.filter(mine => mine)).toHaveLength(1);
        const winner = added.indexOf(true);
        expect((await here.accounts.all()).map(({ username }) => username)).toEqual([
          `first-${winner}`,
          `second-${winner}`,
        ]);
      });

      it('count every failure, however many come at once, and lock at the last one allowed', async () => {
        const { accounts } = here;
        await accounts.addFirst([account('wang')]);
        const other = (await here.another()).accounts;
        const both = [accounts, other, accounts, other];
        const noted = await Promise.all(both.map(one => one.noteFailure('wang', RULE, NOW)));
        expect(noted.map(lock => lock?.failures).sort()).toEqual([1, 2, 3, 4]);
        expect(await other.noteFailure('wang', RULE, NOW)).toEqual({ failures: 0, lockedUntil: NOW + RULE.lockMs });
        expect(await accounts.find('wang')).toMatchObject({ failures: 0, lockedUntil: NOW + RULE.lockMs });
      });

      it('stay locked, whatever comes meanwhile, and begin to count anew after it', async () => {
        const { accounts } = here;
        await accounts.addFirst([account('wang')]);
        for (let n = 0; n < RULE.tries; n++) await accounts.noteFailure('wang', RULE, NOW);
        const locked = { failures: 0, lockedUntil: NOW + RULE.lockMs };
        expect(await accounts.noteFailure('wang', RULE, NOW + MINUTE)).toEqual(locked);
        expect(await accounts.noteSuccess('wang', NOW + MINUTE)).toEqual(locked);
        expect((await accounts.noteFailure('wang', RULE, NOW + RULE.lockMs))?.failures).toBe(1);
        expect(await accounts.noteSuccess('wang', NOW + RULE.lockMs)).toEqual({ failures: 0, lockedUntil: 0 });
      });

      it('that are not there are not counted', async () => {
        expect(await here.accounts.noteFailure('nobody', RULE, NOW)).toBeUndefined();
        expect(await here.accounts.noteSuccess('nobody', NOW)).toBeUndefined();
      });
    });

    describe('sessions', () => {
      const session = (tokenHash: string, seenAt = NOW) => ({
        ...{ tokenHash, username: 'wang', csrf: `csrf of ${tokenHash}`, startedAt: NOW - MINUTE, seenAt },
      });

      it('are found by the hash of their token, in another process too, until they are ended', async () => {
        const { sessions } = here;
        await sessions.save(session('one'));
        await sessions.save(session('two'));
        const other = (await here.another()).sessions;
        expect(await other.find('one')).toEqual(session('one'));
        await sessions.touch('one', NOW + MINUTE);
        expect(await other.find('one')).toEqual(session('one', NOW + MINUTE));
        await other.end('one');
        await sessions.touch('one', NOW + 2 * MINUTE);
        expect(await sessions.find('one')).toBeUndefined();
        expect(await sessions.find('two')).toEqual(session('two'));
      });

      it('that nobody has used since a moment are ended together', async () => {
        const { sessions } = here;
        await sessions.save(session('old', NOW - 1));
        await sessions.save(session('new', NOW));
        await sessions.endBefore(NOW);
        expect(await sessions.find('old')).toBeUndefined();
        expect(await sessions.find('new')).toEqual(session('new'));
      });
    });

    describe('several processes', () => {
      const clocked = async () => {
        let now = NOW;
        await here.accounts.addFirst([account('wang', await hashPassword('long-enough-word'))]);
        const other = await here.another();
        const clock = () => now;
        const processOn = ({ accounts, sessions: store }: Identity) => {
          const sessions = new Sessions(accounts, store, clock, 'asked');
          return { sessions, signIn: new SignIn(accounts, sessions, clock) };
        };
        return { one: processOn(here), two: processOn(other), later: (ms: number) => void (now += ms) };
      };

      it('know one session, and none of them after signing out in one', async () => {
        const { one, two } = await clocked();
        const { token } = await one.sessions.start('wang');
        expect((await two.sessions.find(token))?.actor.name).toBe('王敏');
        expect(await one.sessions.find(token)).toBeDefined();
        await two.sessions.end(token);
        expect(await one.sessions.find(token)).toBeUndefined();
        expect(await two.sessions.find(token)).toBeUndefined();
      });

      it('believe an account that another may change for a few seconds, and a removed one no longer', async () => {
        let now = NOW;
        await here.accounts.addFirst([account('wang', await hashPassword('long-enough-word'))]);
        let found: Awaited<ReturnType<typeof here.accounts.find>> = await here.accounts.find('wang');
        const changing = { find: async () => found } as Pick<typeof here.accounts, 'find'>;
        const sessions = new Sessions(changing, here.sessions, () => now, 'asked');
        const { token } = await sessions.start('wang');
        if (!found) throw new Error('no account');
        found = { ...found, unit: 'win-elsewhere' };
        now += 6_000;
        expect((await sessions.find(token))?.actor.unit).toBe('win-elsewhere');
        found = undefined;
        now += 6_000;
        expect(await sessions.find(token)).toBeUndefined();
      });

      it('keep a session alive together, and let it end when none of them is asked', async () => {
        const { one, two, later } = await clocked();
        const { token } = await one.sessions.start('wang');
        for (const { sessions } of [one, two, one, two]) {
          later(IDLE_MS - MINUTE);
          expect(await sessions.find(token)).toBeDefined();
        }
        later(IDLE_MS);
        expect(await one.sessions.find(token)).toBeUndefined();
      });

      it('lock an account together', async () => {
        const { one, two } = await clocked();
        const wrong = async ({ signIn }: typeof one): Promise<unknown> =>
          signIn.try('wang', 'wrong', '10.0.0.1').catch((problem: unknown) => problem);
        for (const process of [one, two, one, two]) expect(await wrong(process)).toMatchObject({ status: 401 });
        expect(await wrong(one)).toMatchObject({ status: 429, code: 'session/locked' });
        await expect(two.signIn.try('wang', 'long-enough-word', '10.0.0.2')).rejects.toMatchObject({ status: 429 });
      });
    });
  });
