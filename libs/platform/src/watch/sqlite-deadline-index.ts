import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeadlineFact } from '@one-window/deadlines';
import { START, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import { streamId, type LocalDate, type StreamId } from '@one-window/kernel';
import Database from 'better-sqlite3';
import { asFact } from '../aggregate/fold';
import { DeadlineIndex, type DeadlineCounts, type DueSearch } from './deadline-index';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS deadlines (
    stream TEXT NOT NULL, key TEXT NOT NULL, case_id TEXT NOT NULL,
    due_on TEXT NOT NULL, open INTEGER NOT NULL, provisional INTEGER NOT NULL, breached INTEGER NOT NULL,
    PRIMARY KEY (stream, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS deadlines_due ON deadlines (open, due_on);
  CREATE TABLE IF NOT EXISTS played (stream TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS progress (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), position TEXT NOT NULL);`;

const BATCH = 200;

/** Reads on in the store when it is asked, because between two looks of a timer nobody needs it. */
export class SqliteDeadlineIndex extends DeadlineIndex {
  private readonly db: Database.Database;
  private readonly progress: Database.Statement<[string]>;
  private readonly addPlayed: Database.Statement<[string]>;
  private readonly upsert: Database.Statement<(string | number)[]>;
  private position: Position;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    file: string,
    private readonly store: EventStore,
  ) {
    super();
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = NORMAL');
    this.db.exec(SCHEMA);
    this.progress = this.db.prepare('INSERT OR REPLACE INTO progress (only_one, position) VALUES (1, ?)');
    this.addPlayed = this.db.prepare('INSERT OR IGNORE INTO played (stream) VALUES (?)');
    this.upsert = this.db.prepare(
      `INSERT INTO deadlines (stream, key, case_id, due_on, open, provisional, breached) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET due_on = excluded.due_on, open = excluded.open, provisional = excluded.provisional,
         breached = excluded.breached OR (deadlines.breached AND deadlines.due_on = excluded.due_on)`,
    );
    const row = this.db.prepare<[], { position: Position }>('SELECT position FROM progress').get();
    this.position = row?.position ?? START;
  }

  override caughtUp(): Promise<void> {
    const mine = this.turn.then(() => this.catchUp());
    // The next one waits for the end of this one, not for its success.
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  override async dueBy(today: LocalDate, { played, caseId }: DueSearch): Promise<readonly StreamId[]> {
    return this.streams(
      `open = 1 AND provisional = 0 AND breached = 0 AND due_on <= ?
       AND ${played ? '' : 'NOT '}EXISTS (SELECT 1 FROM played WHERE played.stream = deadlines.stream)
       ${caseId === undefined ? '' : 'AND case_id = ?'}`,
      caseId === undefined ? [today] : [today, caseId],
    );
  }

  override async open(): Promise<readonly StreamId[]> {
    return this.streams('open = 1', []);
  }

  override async counts(): Promise<DeadlineCounts> {
    const row = this.db
      .prepare<[], DeadlineCounts>(
        `SELECT count(*) FILTER (WHERE NOT breached) AS open, count(*) FILTER (WHERE breached) AS breached
         FROM deadlines WHERE open = 1 AND NOT EXISTS (SELECT 1 FROM played WHERE played.stream = deadlines.stream)`,
      )
      .get();
    return row ?? { open: 0, breached: 0 };
  }

  override async close(): Promise<void> {
    this.db.close();
  }

  private streams(where: string, values: readonly string[]): readonly StreamId[] {
    return this.db
      .prepare<string[], { stream: string }>(`SELECT DISTINCT stream FROM deadlines WHERE ${where} ORDER BY stream`)
      .all(...values)
      .map(({ stream }) => streamId(stream));
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const batch = await this.store.readAll(this.position, BATCH);
      const last = batch.at(-1);
      if (!last) return;
      this.db.transaction(() => {
        batch.forEach(event => this.note(event));
        this.progress.run(last.position);
      })();
      this.position = last.position;
      // A long way to catch up must not keep requests waiting.
      await nextTurn();
    }
  }

  private note(event: RecordedEvent): void {
    if (event.meta.played) this.addPlayed.run(event.stream);
    const fact = asFact(event);
    if (!isDeadlineFact(fact)) return;
    const { key, dueOn, status, provisional } = fact.data.deadline;
    this.upsert.run(
      ...[event.stream, key, event.meta.caseId, dueOn],
      ...[status === 'running' || status === 'suspended', provisional, fact.type === 'DeadlineBreached'].map(Number),
    );
  }
}
