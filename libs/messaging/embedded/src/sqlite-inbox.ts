import { Inbox, type SourceStream } from '@one-window/messaging';
import type { Database, Statement } from 'better-sqlite3';

/** What a service's reactions have applied, beside its dead letters and offsets. */
export class SqliteInbox extends Inbox {
  private readonly last: Statement<[stream: string], number>;
  private readonly upsert: Statement<[stream: string, revision: number]>;

  private readonly advanceAll: (applied: ReadonlyMap<SourceStream, number>) => void;

  constructor(private readonly database: Database) {
    super();
    this.advanceAll = database.transaction((applied: ReadonlyMap<SourceStream, number>) => {
      for (const [stream, revision] of applied) this.upsert.run(stream, revision);
    });
    this.last = database.prepare<[string], number>('SELECT revision FROM inbox WHERE stream = ?').pluck();
    this.upsert = database.prepare(
      'INSERT INTO inbox VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET revision = max(revision, excluded.revision)',
    );
  }

  async lastRevision(stream: SourceStream): Promise<number> {
    return this.last.get(stream) ?? -1;
  }

  async advance(applied: ReadonlyMap<SourceStream, number>): Promise<void> {
    this.advanceAll(applied);
  }

  /** What was applied of every stream, to be moved to another store. */
  all(): ReadonlyMap<SourceStream, number> {
    const rows = this.database.prepare<[], { readonly stream: SourceStream; readonly revision: number }>(
      'SELECT stream, revision FROM inbox ORDER BY stream',
    );
    return new Map(rows.all().map(({ stream, revision }) => [stream, revision]));
  }

  /** Revisions are dense, so what was applied is what the last revisions say. */
  async applied(): Promise<number> {
    return this.database.prepare<[], number>('SELECT coalesce(sum(revision + 1), 0) FROM inbox').pluck().get() ?? 0;
  }
}
