import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@one-window/kernel';
import { actorOf, type Accounts } from './accounts';
import type { SessionStore } from './session-store';

export interface Session {
  readonly actor: Actor;
  readonly csrf: string;
  readonly expiresAt: number;
  /** The latest end, however much it is used. */
  readonly endsAt: number;
}

interface Kept extends Session {
  readonly startedAt: number;
  readonly seenAt: number;
  readonly savedAt: number;
  /** When the account was asked for. */
  readonly actorAt: number;
}

const MINUTE = 60_000;
/** A counter is left for lunch; a working day ends. */
export const IDLE_MS = 120 * MINUTE;
export const LONGEST_MS = 12 * 60 * MINUTE;
/** How often a moment of use is written down. */
const SAVE_EVERY_MS = MINUTE;
const REMEMBERED = 10_000;
/** How long an account that another process may change is believed. */
const BELIEVED_MS = 5_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Who is signed in. Survives a restart; ends by itself when nothing is asked for two hours, or after twelve.
 *
 * `remembered`: this process is the only one that ends sessions, and need not ask for those that it has seen.
 * `asked`: others end sessions and change accounts too, so the store is asked each time, and for the account, its role
 * and unit, every few seconds.
 */
export class Sessions {
  private readonly kept = new Map<string, Kept>();
  /** What was read before an ending may not be remembered after it. */
  private endings = 0;

  constructor(
    private readonly accounts: Pick<Accounts, 'find'>,
    private readonly store: SessionStore,
    private readonly nowMs: () => number,
    private readonly known: 'remembered' | 'asked',
  ) {}

  async start(username: string): Promise<{ readonly token: string; readonly session: Session }> {
    const account = await this.accounts.find(username);
    if (!account) throw new Error('a session is started for accounts only');
    const token = randomBytes(32).toString('base64url');
    const tokenHash = hashOf(token);
    const csrf = randomBytes(24).toString('base64url');
    const now = this.nowMs();
    await this.store.endBefore(now - LONGEST_MS);
    await this.store.save({ tokenHash, username, csrf, startedAt: now, seenAt: now });
    const session = lasting({ actor: actorOf(account), csrf, startedAt: now, seenAt: now, savedAt: now, actorAt: now });
    this.remember(tokenHash, session);
    return { token, session };
  }

  /**
   * The session of a token; undefined when there is none or it has ended. Its life goes on from now, unless the page
   * asked by itself while nobody touched it: a screen left open is not a person at work.
   */
  async find(token: string | undefined, asked: 'by-hand' | 'by-itself' = 'by-hand'): Promise<Session | undefined> {
    if (token === undefined || token === '') return undefined;
    const hash = hashOf(token);
    const before = this.endings;
    const kept = (this.known === 'remembered' ? this.kept.get(hash) : undefined) ?? (await this.load(hash));
    if (!kept) return undefined;
    const now = this.nowMs();
    if (now >= kept.expiresAt) {
      await this.forget(hash);
      return undefined;
    }
    if (asked === 'by-itself') return kept;
    const save = now - kept.savedAt >= SAVE_EVERY_MS;
    const session = lasting({ ...kept, seenAt: now, savedAt: save ? now : kept.savedAt });
    if (before === this.endings) this.remember(hash, session);
    if (save) await this.store.touch(hash, now);
    return session;
  }

  async end(token: string | undefined): Promise<void> {
    if (token !== undefined) await this.forget(hashOf(token));
  }

  private async load(hash: string): Promise<Kept | undefined> {
    const stored = await this.store.find(hash);
    if (!stored) {
      this.kept.delete(hash);
      return undefined;
    }
    const { username, csrf, startedAt, seenAt } = stored;
    const now = this.nowMs();
    const known = this.kept.get(hash);
    const believed = known !== undefined && now - known.actorAt < BELIEVED_MS;
    const actor = believed ? known.actor : await this.actor(username);
    const actorAt = believed ? known.actorAt : now;
    return actor && lasting({ actor, csrf, startedAt, seenAt, savedAt: seenAt, actorAt });
  }

  private async actor(username: string): Promise<Actor | undefined> {
    const account = await this.accounts.find(username);
    return account && actorOf(account);
  }

  private remember(hash: string, session: Kept): void {
    if (!this.kept.has(hash) && this.kept.size >= REMEMBERED) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(hash, session);
  }

  private async forget(hash: string): Promise<void> {
    await this.store.end(hash);
    this.endings += 1;
    this.kept.delete(hash);
  }
}

const lasting = (session: Omit<Kept, 'expiresAt' | 'endsAt'>): Kept => {
  const endsAt = session.startedAt + LONGEST_MS;
  return { ...session, expiresAt: Math.min(session.seenAt + IDLE_MS, endsAt), endsAt };
};

/** Without telling by its duration how much of it was right. */
export const sameToken = (given: string | undefined, expected: string): boolean => {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
};
