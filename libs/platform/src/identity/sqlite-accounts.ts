import { ROLES } from '@one-window/kernel';
import type Database from 'better-sqlite3';
import { Accounts, type Account, type Lock, type LockRule, type NewAccount } from './accounts';

interface AccountRow {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly password_hash: string;
  readonly failures: number;
  readonly locked_until: number;
}

const NOTE_FAILURE = `
  UPDATE accounts SET
    failures = CASE WHEN locked_until > @now THEN failures WHEN failures + 1 >= @tries THEN 0 ELSE failures + 1 END,
    locked_until = CASE WHEN locked_until > @now OR failures + 1 < @tries THEN locked_until ELSE @now + @lockMs END
  WHERE username = @username RETURNING failures, locked_until AS lockedUntil`;

const NOTE_SUCCESS = `
  UPDATE accounts SET
    failures = CASE WHEN locked_until > @now THEN failures ELSE 0 END,
    locked_until = CASE WHEN locked_until > @now THEN locked_until ELSE 0 END
  WHERE username = @username RETURNING failures, locked_until AS lockedUntil`;

export class SqliteAccounts extends Accounts {
  constructor(private readonly db: Database.Database) {
    super();
  }

  override async count(): Promise<number> {
    return this.counted();
  }

  override async addFirst(accounts: readonly NewAccount[]): Promise<boolean> {
    const insert = this.db.prepare(
      'INSERT INTO accounts (username, name, role, unit, password_hash) VALUES (?, ?, ?, ?, ?)',
    );
    const add = this.db.transaction((): boolean => {
      if (this.counted() > 0) return false;
      for (const { username, name, role, unit, passwordHash } of accounts)
        insert.run(username, name, role, unit, passwordHash);
      return true;
    });
    return add.immediate();
  }

  override async find(username: string): Promise<Account | undefined> {
    const row = this.db.prepare<[string], AccountRow>('SELECT * FROM accounts WHERE username = ?').get(username);
    return row && account(row);
  }

  override async all(): Promise<readonly Account[]> {
    return this.db.prepare<[], AccountRow>('SELECT * FROM accounts ORDER BY username').all().map(account);
  }

  override async noteFailure(username: string, { tries, lockMs }: LockRule, now: number): Promise<Lock | undefined> {
    return this.db.prepare<[object], Lock>(NOTE_FAILURE).get({ username, tries, lockMs, now });
  }

  override async noteSuccess(username: string, now: number): Promise<Lock | undefined> {
    return this.db.prepare<[object], Lock>(NOTE_SUCCESS).get({ username, now });
  }

  private counted(): number {
    return this.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM accounts').get()?.n ?? 0;
  }
}

const account = ({ password_hash, failures, locked_until, ...row }: AccountRow): Account => {
  const role = ROLES.find(known => known === row.role);
  if (!role) throw new Error(`account ${row.username} holds an unknown role`);
  return { ...row, role, passwordHash: password_hash, failures, lockedUntil: locked_until };
};
