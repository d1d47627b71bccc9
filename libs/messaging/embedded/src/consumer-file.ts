import type { Database, Statement } from 'better-sqlite3';
import { openFile } from './open-file';
import { SqliteDeadLetters } from './sqlite-dead-letters';
import { SqliteInbox } from './sqlite-inbox';
import { SqliteRelayCheckpoints } from './sqlite-relay-checkpoints';

const SCHEMA = `
CREATE TABLE inbox (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE kept (place INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL, letter TEXT) STRICT;
CREATE INDEX kept_of_case ON kept (key, place);
CREATE TABLE settled (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  place INTEGER NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  letter TEXT,
  settlement TEXT NOT NULL
) STRICT;
CREATE TABLE relay (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  position TEXT NOT NULL,
  published INTEGER NOT NULL,
  epoch INTEGER NOT NULL
) STRICT;
`;

/**
 * What one service remembers of messages: how far it has published and read, what it has applied, what it could not.
 * All in one file, so that after a power cut it is consistent with itself; it may then be a little behind, and what
 * comes again is skipped or repeats without effect.
 */
export class ConsumerFile {
  private readonly database: Database;
  private readonly loadOffset: Statement<[], number>;
  private readonly storeOffset: Statement<[number]>;
  readonly inbox: SqliteInbox;
  readonly deadLetters: SqliteDeadLetters;
  readonly checkpoints: SqliteRelayCheckpoints;

  /** @throws DataFolderTooNew when the file has a newer format. */
  constructor(file: string) {
    this.database = openFile(file, { schema: SCHEMA, version: 1, synchronous: 'NORMAL' });
    this.loadOffset = this.database.prepare<[], number>("SELECT value FROM counters WHERE name = 'offset'").pluck();
    this.storeOffset = this.database.prepare(
      "INSERT INTO counters VALUES ('offset', ?) ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
    );
    this.inbox = new SqliteInbox(this.database);
    this.deadLetters = new SqliteDeadLetters(this.database);
    this.checkpoints = new SqliteRelayCheckpoints(this.database);
  }

  /** Offset of the last message that is done, `'0'` before the first. */
  offset(): string {
    return String(this.loadOffset.get() ?? 0);
  }

  saveOffset(offset: string): void {
    this.storeOffset.run(Number(offset));
  }

  close(): void {
    this.database.close();
  }
}
