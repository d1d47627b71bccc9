import { Problem } from '../problems/problem';
import type { Accounts, Lock, LockRule } from './accounts';
import { hashPassword, passwordMatches } from './password';
import type { Session, Sessions } from './sessions';

const LOCK: LockRule = { tries: 5, lockMs: 15 * 60_000 };
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
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly nowMs: () => number,
  ) {}

  /** @throws Problem 401 or 429 */
  async try(username: string, password: string, address: string): Promise<{ token: string; session: Session }> {
    this.checkAddress(address);
    const account = await this.accounts.find(username);
    this.checkLock(account?.lockedUntil ?? this.byUnknownName.get(username)?.until);
    const right = await passwordMatches(password, account?.passwordHash ?? (await this.decoy));
    if (!account || !right) throw await this.failed(username, address);
    // Somebody else's failures may have locked it while this one was being checked.
    this.checkLock((await this.accounts.noteSuccess(username, this.nowMs()))?.lockedUntil);
    return this.sessions.start(username);
  }

  private async failed(username: string, address: string): Promise<Problem> {
    const now = this.nowMs();
    const seen = this.byAddress.get(address);
    const fresh = !seen || seen.until <= now;
    this.keep(this.byAddress, address, {
      count: fresh ? 1 : seen.count + 1,
      until: fresh ? now + ADDRESS_WINDOW_MS : seen.until,
    });
    const { failures, lockedUntil } =
      (await this.accounts.noteFailure(username, LOCK, now)) ?? this.noteUnknown(username, now);
    return lockedUntil > now ? locked(Math.ceil((lockedUntil - now) / 1000)) : wrong(LOCK.tries - failures);
  }

  private checkLock(until = 0): void {
    const left = until - this.nowMs();
    if (left > 0) throw locked(Math.ceil(left / 1000));
  }

  private checkAddress(address: string): void {
    const seen = this.byAddress.get(address);
    const left = (seen?.until ?? 0) - this.nowMs();
    if (seen && left > 0 && seen.count >= TRIES_PER_ADDRESS) throw busy(Math.ceil(left / 1000));
  }

  /** As `Accounts.noteFailure` does. */
  private noteUnknown(username: string, now: number): Lock {
    const { count, until } = this.byUnknownName.get(username) ?? { count: 0, until: 0 };
    if (until > now) return { failures: count, lockedUntil: until };
    const last = count + 1 >= LOCK.tries;
    const next = { count: last ? 0 : count + 1, until: last ? now + LOCK.lockMs : 0 };
    this.keep(this.byUnknownName, username, next);
    return { failures: next.count, lockedUntil: next.until };
  }

  private keep(map: Map<string, Failures>, key: string, value: Failures): void {
    if (!map.has(key) && map.size >= 10_000) map.delete(map.keys().next().value ?? '');
    map.set(key, value);
  }
}
