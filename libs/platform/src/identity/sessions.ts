import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Actor } from '@one-window/kernel';
import { actorOf, type AccountStore } from './account-store';

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
}

const MINUTE = 60_000;
/** A counter is left for lunch; a working day ends. */
export const IDLE_MS = 120 * MINUTE;
export const LONGEST_MS = 12 * 60 * MINUTE;
/** How often a moment of use is written down. */
const SAVE_EVERY_MS = MINUTE;
const REMEMBERED = 10_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Who is signed in. Survives a restart; ends by itself when nothing is asked for two hours, or after twelve. */
export class Sessions {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly accounts: AccountStore,
    private readonly nowMs: () => number,
  ) {}

  start(username: string): { readonly token: string; readonly session: Session } {
    const account = this.accounts.find(username);
    if (!account) throw new Error('a session is started for accounts only');
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(24).toString('base64url');
    const now = this.nowMs();
    this.accounts.endSessionsBefore(now - LONGEST_MS);
    this.accounts.saveSession({ tokenHash: hashOf(token), username, csrf, startedAt: now, seenAt: now });
    return {
      token,
      session: this.remember(hashOf(token), {
        actor: actorOf(account),
        csrf,
        startedAt: now,
        seenAt: now,
        savedAt: now,
      }),
    };
  }

  /** The session of a token, and its life goes on from now; undefined when there is none or it has ended. */
  find(token: string | undefined): Session | undefined {
    if (token === undefined || token === '') return undefined;
    const hash = hashOf(token);
    const kept = this.kept.get(hash) ?? this.load(hash);
    if (!kept) return undefined;
    const now = this.nowMs();
    if (now >= kept.expiresAt) {
      this.forget(hash);
      return undefined;
    }
    const save = now - kept.savedAt >= SAVE_EVERY_MS;
    if (save) this.accounts.touchSession(hash, now);
    return this.remember(hash, { ...kept, seenAt: now, savedAt: save ? now : kept.savedAt });
  }

  end(token: string | undefined): void {
    if (token !== undefined) this.forget(hashOf(token));
  }

  private load(hash: string): Kept | undefined {
    const stored = this.accounts.findSession(hash);
    const account = stored && this.accounts.find(stored.username);
    if (!stored || !account) return undefined;
    const { csrf, startedAt, seenAt } = stored;
    return this.remember(hash, { actor: actorOf(account), csrf, startedAt, seenAt, savedAt: seenAt });
  }

  private remember(hash: string, session: Omit<Kept, 'expiresAt' | 'endsAt'>): Kept {
    const endsAt = session.startedAt + LONGEST_MS;
    const kept = { ...session, expiresAt: Math.min(session.seenAt + IDLE_MS, endsAt), endsAt };
    if (!this.kept.has(hash) && this.kept.size >= REMEMBERED) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(hash, kept);
    return kept;
  }

  private forget(hash: string): void {
    this.kept.delete(hash);
    this.accounts.endSession(hash);
  }
}

/** Without telling by its duration how much of it was right. */
export const sameToken = (given: string | undefined, expected: string): boolean => {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
};
