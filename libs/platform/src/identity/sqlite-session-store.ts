import type Database from 'better-sqlite3';
import { SessionStore, type StoredSession } from './session-store';

export class SqliteSessionStore extends SessionStore {
  constructor(private readonly db: Database.Database) {
    super();
  }

  override async save({ tokenHash, username, csrf, startedAt, seenAt }: StoredSession): Promise<void> {
    this.db
      .prepare('INSERT INTO sessions (token_hash, username, csrf, started_at, seen_at) VALUES (?, ?, ?, ?, ?)')
      .run(tokenHash, username, csrf, startedAt, seenAt);
  }

  override async find(tokenHash: string): Promise<StoredSession | undefined> {
    return this.db
      .prepare<[string], StoredSession>(
        `SELECT token_hash AS tokenHash, username, csrf, started_at AS startedAt, seen_at AS seenAt
         FROM sessions WHERE token_hash = ?`,
      )
      .get(tokenHash);
  }

  override async touch(tokenHash: string, seenAt: number): Promise<void> {
    this.db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?').run(seenAt, tokenHash);
  }

  override async end(tokenHash: string): Promise<void> {
    this.db.prepare('DELETE FROM sessions WHERE token_hash = ?').run(tokenHash);
  }

  override async endBefore(seenAt: number): Promise<void> {
    this.db.prepare('DELETE FROM sessions WHERE seen_at < ?').run(seenAt);
  }
}
