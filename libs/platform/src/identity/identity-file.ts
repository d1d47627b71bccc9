import Database from 'better-sqlite3';
import { SqliteAccounts } from './sqlite-accounts';
import { SqliteSessionStore } from './sqlite-session-store';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS accounts (
    username TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, unit TEXT NOT NULL,
    password_hash TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, locked_until INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (
    token_hash TEXT PRIMARY KEY, username TEXT NOT NULL, csrf TEXT NOT NULL,
    started_at INTEGER NOT NULL, seen_at INTEGER NOT NULL
  ) WITHOUT ROWID;`;

/** Accounts and sessions in a file of their own. */
export class IdentityFile {
  readonly accounts: SqliteAccounts;
  readonly sessions: SqliteSessionStore;
  private readonly db: Database.Database;

  constructor(file: string) {
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = NORMAL');
    this.db.exec(SCHEMA);
    this.accounts = new SqliteAccounts(this.db);
    this.sessions = new SqliteSessionStore(this.db);
  }

  close(): void {
    this.db.close();
  }
}
