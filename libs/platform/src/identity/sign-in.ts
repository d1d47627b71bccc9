import { Problem } from '../problems/problem';
import type { AccountStore } from './account-store';
import { hashPassword, passwordMatches } from './password';
import type { Session, Sessions } from './sessions';

const TRIES = 5;
const LOCK_MS = 15 * 60_000;
/** From one address, whoever they say they are: slows the trying of many names. */
const TRIES_PER_ADDRESS = 60;
const ADDRESS_WINDOW_MS = 15 * 60_000;

const wrong = (left: number): Problem =>
  new Problem(
    401,
    'session/wrong',
    {
      zh: { title: `账号或密码不对，再错${left}次锁定15分钟。`, next: '请核对后再试。' },
      en: {
        title: `The account or the password is not right; ${left} more and it is locked for 15 minutes.`,
        next: 'Check both and try again.',
      },
    },
    { triesLeft: left },
  );

const locked = (retryAfterSeconds: number): Problem => {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  return new Problem(
    429,
    'session/locked',
    {
      zh: { title: `账号已锁定，${minutes}分钟后可再试。`, next: '忘记密码请找管理员。' },
      en: {
        title: `The account is locked; try again in ${minutes} minutes.`,
        next: 'If you forgot the password, ask the administrator.',
      },
    },
    { retryAfterSeconds },
  );
};

const busy = (retryAfterSeconds: number): Problem =>
  new Problem(
    429,
    'session/too-many',
    {
      zh: { title: '从您的网络地址登录失败次数过多。', next: `请在${Math.ceil(retryAfterSeconds / 60)}分钟后再试。` },
      en: {
        title: 'Too many failed sign-ins from your address.',
        next: `Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
      },
    },
    { retryAfterSeconds },
  );

interface Failures {
  count: number;
  until: number;
}

/**
 * Checks a password, slowly and evenly: an unknown name costs the same time and is told the same as a known one.
 */
export class SignIn {
  private readonly byAddress = new Map<string, Failures>();
  /** Names without an account are counted too, or the count would tell which names exist. */
  private readonly byUnknownName = new Map<string, Failures>();
  private readonly decoy = hashPassword('decoy');

  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: Sessions,
    private readonly nowMs: () => number,
  ) {}

  /** @throws Problem 401 or 429 */
  async try(username: string, password: string, address: string): Promise<{ token: string; session: Session }> {
    this.checkAddress(address);
    this.checkLock(username);
    const account = this.accounts.find(username);
    const right = await passwordMatches(password, account?.passwordHash ?? (await this.decoy));
    // Somebody else's failures may have locked it while this one was being checked.
    this.checkLock(username);
    if (!account || !right) throw this.failed(username, address);
    this.accounts.noteFailures(username, 0, 0);
    return this.sessions.start(username);
  }

  private failed(username: string, address: string): Problem {
    const now = this.nowMs();
    const seen = this.byAddress.get(address);
    const fresh = !seen || seen.until <= now;
    this.keep(this.byAddress, address, {
      count: fresh ? 1 : seen.count + 1,
      until: fresh ? now + ADDRESS_WINDOW_MS : seen.until,
    });
    const failures = this.failuresOf(username) + 1;
    const left = TRIES - failures;
    this.note(username, left > 0 ? failures : 0, left > 0 ? 0 : now + LOCK_MS);
    return left > 0 ? wrong(left) : locked(LOCK_MS / 1000);
  }

  private checkLock(username: string): void {
    const until = this.accounts.find(username)?.lockedUntil ?? this.byUnknownName.get(username)?.until ?? 0;
    const left = until - this.nowMs();
    if (left > 0) throw locked(Math.ceil(left / 1000));
  }

  private checkAddress(address: string): void {
    const seen = this.byAddress.get(address);
    const left = (seen?.until ?? 0) - this.nowMs();
    if (seen && left > 0 && seen.count >= TRIES_PER_ADDRESS) throw busy(Math.ceil(left / 1000));
  }

  private failuresOf(username: string): number {
    return this.accounts.find(username)?.failures ?? this.byUnknownName.get(username)?.count ?? 0;
  }

  private note(username: string, count: number, until: number): void {
    if (this.accounts.find(username)) this.accounts.noteFailures(username, count, until);
    else this.keep(this.byUnknownName, username, { count, until });
  }

  private keep(map: Map<string, Failures>, key: string, value: Failures): void {
    if (!map.has(key) && map.size >= 10_000) map.delete(map.keys().next().value ?? '');
    map.set(key, value);
  }
}
