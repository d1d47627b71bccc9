import type { Actor, Role } from '@one-window/kernel';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly passwordHash: string;
}

/** How often in a row a wrong password was given, and until when (epoch milliseconds) signing in is refused. */
export interface Lock {
  readonly failures: number;
  readonly lockedUntil: number;
}

export type Account = NewAccount & Lock;

/** When failures lock an account. */
export interface LockRule {
  readonly tries: number;
  readonly lockMs: number;
}

/** Who may sign in. Passwords are kept as hashes only. */
export abstract class Accounts {
  abstract count(): Promise<number>;
  /** All of them where there is no account yet, otherwise none. Of two processes at once one does it: answers which. */
  abstract addFirst(accounts: readonly NewAccount[]): Promise<boolean>;
  abstract find(username: string): Promise<Account | undefined>;
  /** By username. */
  abstract all(): Promise<readonly Account[]>;
  /**
   * One more failure, counted in the store, where all who ask count together. The last one allowed locks and begins to
   * count anew; while a lock is in force nothing changes. Undefined where there is no such account.
   */
  abstract noteFailure(username: string, rule: LockRule, nowMs: number): Promise<Lock | undefined>;
  /** Forgets failures, unless somebody else's have locked the account meanwhile. */
  abstract noteSuccess(username: string, nowMs: number): Promise<Lock | undefined>;
}

export const actorOf = ({ username, name, role, unit }: NewAccount): Actor => ({
  accountId: username,
  name,
  role,
  unit,
});
