import { CaseEventLog, type LoggedMessage } from '@one-window/messaging';
import Database from 'better-sqlite3';
import { syntheticHistory } from './synthetic-history';

/** A message log in one table, as the embedded one is, so that reading it raw is a fair reference. */
export class BenchLog extends CaseEventLog {
  private readonly db: Database.Database;

  constructor(file: string) {
    super();
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = OFF');
    this.db.exec('CREATE TABLE IF NOT EXISTS log (offset INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL)');
  }

  fill(events: number): void {
    const insert = this.db.prepare('INSERT INTO log (key, value) VALUES (?, ?)');
    const begin = this.db.prepare('BEGIN');
    const commit = this.db.prepare('COMMIT');
    begin.run();
    let written = 0;
    for (const event of syntheticHistory(events)) {
      insert.run(event.subject, JSON.stringify(event));
      written += 1;
      if (written % 10_000 === 0) {
        commit.run();
        begin.run();
      }
    }
    commit.run();
  }

  /** The reference: messages in order, parsed, and nothing done with them. */
  readRaw(after: number, to: number): number {
    const messages = this.db
      .prepare<[number, number], { value: string }>(
        'SELECT value FROM log WHERE offset > ? AND offset <= ? ORDER BY offset',
      )
      .iterate(after, to);
    let read = 0;
    for (const { value } of messages) {
      JSON.parse(value);
      read += 1;
    }
    return read;
  }

  async read(after: string, limit: number): Promise<readonly LoggedMessage[]> {
    return this.db
      .prepare<[number, number], LoggedMessage>(
        'SELECT CAST(offset AS TEXT) AS offset, key, value FROM log WHERE log.offset > ? ORDER BY log.offset LIMIT ?',
      )
      .all(Number(after), limit);
  }

  async head(): Promise<string> {
    const row = this.db.prepare<[], { head: number | null }>('SELECT max(offset) AS head FROM log').get();
    return String(row?.head ?? 0);
  }

  close(): void {
    this.db.close();
  }
}
