import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  CommitSignal,
  EventStore,
  type AppendResult,
  type Expected,
  type NewEvent,
  type Position,
  type RecordedEvent,
  type Revision,
} from '@one-window/event-store';
import type { EventId, StreamId } from '@one-window/kernel';
import type { Database } from 'better-sqlite3';
import { CheckpointGuard } from './checkpoint-guard';
import { GroupCommit } from './group-commit';
import { openDatabase } from './open-database';
import { prepareEvents } from './prepared-append';
import { prepareStatements, type EventRow, type Statements } from './statements';

const BATCH = 500;

/** A service's events in one SQLite file, written by one process. Positions are 1, 2, 3, … without a hole. */
export class SqliteEventStore extends EventStore {
  private readonly database: Database;
  private readonly statements: Statements;
  private readonly group: GroupCommit;
  private readonly commits = new CommitSignal();
  private readonly closing = new AbortController();
  private readonly followers = new Set<Promise<void>>();
  private readonly listeners = new Set<(flushedTo: Position) => void>();
  /** Followers see no further. */
  private readTo: number;

  /**
   * `beside` the one that writes: its followers see nothing before `wake` says how far they may.
   * @throws DataFolderTooNew when the file has a newer format.
   */
  constructor(file: string, place: 'writing' | 'beside' = 'writing') {
    super();
    this.readTo = place === 'beside' ? 0 : Infinity;
    this.database = openDatabase(file);
    this.statements = prepareStatements(this.database);
    const guard = new CheckpointGuard(this.database);
    this.group = new GroupCommit(this.database, this.statements, () => {
      this.commits.notify();
      for (const listener of this.listeners) listener(this.headNow());
      guard.committed();
    });
  }

  async read(stream: StreamId, from: Revision = 0): Promise<readonly RecordedEvent[]> {
    return this.statements.ofStream.all(stream, from).map(recorded);
  }

  append(stream: StreamId, expected: Expected, events: readonly NewEvent[]): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      if (this.closing.signal.aborted) throw new StoreClosed();
      this.group.add({ stream, expected, events: prepareEvents(stream, events), resolve, reject });
    });
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.statements.after.all(Number(after), limit).map(recorded);
  }

  subscribe(
    after: Position,
    handler: (batch: readonly RecordedEvent[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const following = this.follow(after, handler, AbortSignal.any([signal, this.closing.signal]));
    const settled = following.then(
      () => undefined,
      () => undefined,
    );
    this.followers.add(settled);
    void settled.then(() => this.followers.delete(settled));
    return following;
  }

  /** Told, after each commit, up to where everything is on the disk: for those who follow in another thread. */
  onCommit(listener: (flushedTo: Position) => void): void {
    this.listeners.add(listener);
  }

  /** Another thread wrote, and everything up to here is on the disk. */
  wake(flushedTo: Position): void {
    this.readTo = Number(flushedTo);
    this.commits.notify();
  }

  async streams(prefix: string): Promise<readonly StreamId[]> {
    const found: StreamId[] = [];
    let stream = this.statements.firstStream.get(prefix);
    while (stream?.startsWith(prefix)) {
      found.push(stream as StreamId);
      stream = this.statements.nextStream.get(stream);
    }
    return found;
  }

  async head(): Promise<Position> {
    return this.headNow();
  }

  /** Commits what was asked before, lets followers finish their batch, folds the log into the file. */
  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.group.settle();
    await Promise.all(this.followers);
    this.database.pragma('wal_checkpoint(TRUNCATE)');
    this.database.close();
  }

  private headNow(): Position {
    return String(this.statements.head.get() ?? 0) as Position;
  }

  private async follow(
    after: Position,
    handler: (batch: readonly RecordedEvent[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    let position = after;
    while (!signal.aborted) {
      const { seen } = this.commits;
      // Before reading: what is committed meanwhile is not on the disk yet.
      const bound = Math.min(this.group.flushedTo, this.readTo);
      const batch = (await this.readAll(position, BATCH)).filter(event => Number(event.position) <= bound);
      const last = batch.at(-1);
      if (last === undefined) {
        await this.commits.after(seen, signal);
      } else {
        await handler(batch);
        position = last.position;
        // A long catch-up must not keep requests waiting: everything here may resolve without leaving the turn.
        await nextTurn();
      }
    }
  }
}

/** The store was closed before this append was asked for. */
class StoreClosed extends Error {
  readonly code = 'event-store/closed';
  constructor() {
    super('the event store is closed');
    this.name = 'StoreClosed';
  }
}

const recorded = (row: EventRow): RecordedEvent => ({
  id: row.id as EventId,
  type: row.type,
  data: JSON.parse(row.data) as unknown,
  meta: JSON.parse(row.meta) as RecordedEvent['meta'],
  stream: row.stream as StreamId,
  revision: row.revision,
  position: String(row.position) as Position,
});
