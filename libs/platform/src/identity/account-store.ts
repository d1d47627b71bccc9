import { ROLES, type Actor, type Role } from '@one-window/kernel';
import Database from 'better-sqlite3';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly passwordHash: string;
}

export interface Account extends NewAccount {
  readonly failures: number;
  /** Epoch milliseconds; signing in is refused before. */
  readonly lockedUntil: number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS accounts (
    username TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, unit TEXT NOT NULL,
    password_hash TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, locked_until INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (
    token_hash TEXT PRIMARY KEY, username TEXT NOT NULL, csrf TEXT NOT NULL,
    started_at INTEGER NOT NULL, seen_at INTEGER NOT NULL
  ) WITHOUT ROWID;`;

interface AccountRow {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly password_hash: string;
  readonly failures: number;
  readonly locked_until: number;
}

export const actorOf = ({ username, name, role, unit }: NewAccount): Actor => ({
  accountId: username,
  name,
  role,
  unit,
});

export interface StoredSession {
  readonly tokenHash: string;
  readonly username: string;
  readonly csrf: string;
  readonly startedAt: number;
  readonly seenAt: number;
}

/** Accounts and sessions in a file of their own. Passwords and session tokens are kept as hashes only. */
export class AccountStore {
  private readonly db: Database.Database;

  constructor(file: string) {
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = NORMAL');
    this.db.exec(SCHEMA);
  }

  count(): number {
    return this.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM accounts').get()?.n ?? 0;
  }

  addAll(accounts: readonly NewAccount[]): void {
    const insert = this.db.prepare(
      'INSERT INTO accounts (username, name, role, unit, password_hash) VALUES (?, ?, ?, ?, ?)',
    );
    this.db.transaction(() => {
      for (const { username, name, role, unit, passwordHash } of accounts)
        insert.run(username, name, role, unit, passwordHash);
    })();
  }

  find(username: string): Account | undefined {
    const row = this.db.prepare<[string], AccountRow>('SELECT * FROM accounts WHERE username = ?').get(username);
    return row && account(row);
  }

  all(): readonly Account[] {
    return this.db.prepare<[], AccountRow>('SELECT * FROM accounts ORDER BY username').all().map(account);
  }

  noteFailures(username: string, failures: number, lockedUntil: number): void {
    this.db
      .prepare('UPDATE accounts SET failures = ?, locked_until = ? WHERE username = ?')
      .run(failures, lockedUntil, username);
  }

  saveSession({ tokenHash, username, csrf, startedAt, seenAt }: StoredSession): void {
    this.db
      .prepare('INSERT INTO sessions (token_hash, username, csrf, started_at, seen_at) VALUES (?, ?, ?, ?, ?)')
      .run(tokenHash, username, csrf, startedAt, seenAt);
  }

  findSession(tokenHash: string): StoredSession | undefined {
    return this.db
      .prepare<[string], StoredSession>(
        `SELECT token_hash AS tokenHash, username, csrf, started_at AS startedAt, seen_at AS seenAt
         FROM sessions WHERE token_hash = ?`,
      )
      .get(tokenHash);
  }

  touchSession(tokenHash: string, seenAt: number): void {
    this.db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?').run(seenAt, tokenHash);
  }

  endSession(tokenHash: string): void {
    this.db.prepare('DELETE FROM sessions WHERE token_hash = ?').run(tokenHash);
  }

  endSessionsBefore(seenAt: number): void {
    this.db.prepare('DELETE FROM sessions WHERE seen_at < ?').run(seenAt);
  }

  close(): void {
    this.db.close();
  }
}

const account = ({ password_hash, failures, locked_until, ...row }: AccountRow): Account => {
  const role = ROLES.find(known => known === row.role);
  if (!role) throw new Error(`account ${row.username} holds an unknown role`);
  return { ...row, role, passwordHash: password_hash, failures, lockedUntil: locked_until };
};
