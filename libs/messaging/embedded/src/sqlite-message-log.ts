import type { CaseEventEnvelope } from '@one-window/contracts';
import { CommitSignal } from '@one-window/event-store';
import type { CaseEventLog, CaseEventPublisher, LoggedMessage } from '@one-window/messaging';
import type { Database, Statement } from 'better-sqlite3';
import { LogTail } from './log-tail';
import { openFile } from './open-file';

const SCHEMA = `
CREATE TABLE messages (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  key   TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
`;

interface Row {
  readonly place: number;
  readonly key: string;
  readonly value: string;
}

/**
 * The topic of case events where there is no broker: one durable sequence, read by every group at its own pace.
 * Acknowledged means flushed to the disk, because relays move their checkpoint on it. Repeats are kept: consumers
 * skip what they have, as they must with a real broker.
 */
export class SqliteMessageLog implements CaseEventPublisher, CaseEventLog {
  private readonly database: Database;
  private readonly add: Statement<[string, string]>;
  private readonly after: Statement<[number, number], Row>;
  private readonly last: Statement<[], number | null>;
  private readonly commits = new CommitSignal();
  private readonly tail = new LogTail();
  private readonly addAll: (events: readonly CaseEventEnvelope[]) => readonly LoggedMessage[];

  /** @throws DataFolderTooNew when the file has a newer format. */
  constructor(file: string) {
    this.database = openFile(file, { schema: SCHEMA, version: 1, synchronous: 'FULL' });
    this.add = this.database.prepare('INSERT INTO messages (key, value) VALUES (?, ?)');
    this.after = this.database.prepare('SELECT place, key, value FROM messages WHERE place > ? ORDER BY place LIMIT ?');
    this.addAll = this.database.transaction((events: readonly CaseEventEnvelope[]) =>
      events.map(event => {
        const message = { key: event.subject, value: JSON.stringify(event) };
        return { ...message, offset: String(this.add.run(message.key, message.value).lastInsertRowid) };
      }),
    );
    this.last = this.database.prepare<[], number | null>('SELECT max(place) FROM messages').pluck();
  }

  async publish(events: readonly CaseEventEnvelope[]): Promise<void> {
    if (events.length === 0) return;
    this.tail.add(this.addAll(events));
    this.commits.notify();
  }

  async read(after: string, limit: number): Promise<readonly LoggedMessage[]> {
    const recent = this.tail.after(Number(after), limit);
    if (recent) return recent;
    return this.after.all(Number(after), limit).map(({ place, key, value }) => ({ offset: String(place), key, value }));
  }

  async head(): Promise<string> {
    return String(this.last.get() ?? 0);
  }

  /** What a reader notes before it looks. */
  get seen(): number {
    return this.commits.seen;
  }

  /** Resolves when something was published since `seen`, or when aborted. */
  published(seen: number, signal: AbortSignal): Promise<void> {
    return this.commits.after(seen, signal);
  }

  close(): void {
    this.database.close();
  }
}
