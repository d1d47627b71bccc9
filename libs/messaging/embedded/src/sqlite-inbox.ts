import { Inbox, type SourceStream } from '@one-window/messaging';
import type { Database } from 'better-sqlite3';

/** What a service's reactions have applied, beside its dead letters and offsets. */
export class SqliteInbox extends Inbox {
  constructor(private readonly database: Database) {
    super();
  }

  async lastRevision(stream: SourceStream): Promise<number> {
    return (
      this.database.prepare<[string], number>('SELECT revision FROM inbox WHERE stream = ?').pluck().get(stream) ?? -1
    );
  }

  async advance(applied: ReadonlyMap<SourceStream, number>): Promise<void> {
    const upsert = this.database.prepare(
      'INSERT INTO inbox VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET revision = max(revision, excluded.revision)',
    );
    this.database.transaction(() => {
      for (const [stream, revision] of applied) upsert.run(stream, revision);
    })();
  }

  /** Revisions are dense, so what was applied is what the last revisions say. */
  async applied(): Promise<number> {
    return this.database.prepare<[], number>('SELECT coalesce(sum(revision + 1), 0) FROM inbox').pluck().get() ?? 0;
  }
}
