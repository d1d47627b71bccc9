import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type Database from 'better-sqlite3';
import type { NewKey, Wrapped } from './key-store';

/** Brings what was written to a file, by its descriptor, to the disk. */
export type FlushLog = (log: number) => Promise<void>;
const flushToDisk: FlushLog = promisify(fdatasync);

/** The disk failed to flush. What was asked for since may or may not last: the keys must be opened again to know. */
class KeysNotFlushed extends Error {
  readonly code = 'privacy/disk-failed';
  constructor(cause: unknown) {
    super('the disk failed to flush the keys; no new one is given out until they are opened again', { cause });
    this.name = 'KeysNotFlushed';
  }
}

/** What is kept under the name of a new key: itself, or what was there before; undefined for one that was destroyed. */
type Kept = Wrapped | undefined;

interface Waiting extends NewKey {
  saved(kept: Kept): void;
  failed(error: unknown): void;
}

interface Inserted {
  readonly key: Waiting;
  readonly kept: Kept;
}

/**
 * Keys that are made while the disk is at work share the next transaction and the next flush. The flush is ours and
 * not the commit's (`synchronous=NORMAL`), so that nobody waits for the disk but those who asked for a key.
 */
export class NewKeys {
  private waiting: Waiting[] = [];
  private scheduled = false;
  private flushing: Promise<void> | undefined;
  private log: number | undefined;
  private broken: unknown;
  private readonly insertAll: (keys: readonly Waiting[]) => readonly Inserted[];

  constructor(
    private readonly database: Database.Database,
    private readonly flushLog: FlushLog = flushToDisk,
  ) {
    const insert = database.prepare<[string, string, Buffer]>(
      'INSERT INTO keys (person, scope, wrapped) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    const find = database.prepare<[string, string], { wrapped: Buffer | null }>(
      'SELECT wrapped FROM keys WHERE person = ? AND scope = ?',
    );
    this.insertAll = database.transaction((keys: readonly Waiting[]) =>
      keys.map(key => {
        const { changes } = insert.run(key.person, key.scope, key.wrapped);
        return { key, kept: changes === 1 ? key.wrapped : (find.get(key.person, key.scope)?.wrapped ?? undefined) };
      }),
    );
  }

  /** @throws KeysNotFlushed when the disk has failed: what the file shows may not last. */
  assertSound(): void {
    if (this.broken !== undefined) throw new KeysNotFlushed(this.broken);
  }

  /** Resolves when the key is on the disk: nothing sealed with it may leave before. */
  save(key: NewKey): Promise<Kept> {
    return new Promise((saved, failed) => {
      this.waiting.push({ ...key, saved, failed });
      this.schedule();
    });
  }

  /** Writes what waits now; it is answered when the disk has it. */
  flush(): void {
    this.scheduled = false;
    const keys = this.waiting;
    if (keys.length === 0) return;
    this.waiting = [];
    let inserted: readonly Inserted[];
    try {
      this.assertSound();
      inserted = this.insertAll(keys);
    } catch (error) {
      for (const key of keys) key.failed(error);
      return;
    }
    const before = this.flushing ?? Promise.resolve();
    const mine = before.then(() => this.toDisk(inserted));
    this.flushing = mine;
    void mine.then(() => {
      if (this.flushing === mine) this.flushing = undefined;
      if (this.waiting.length > 0) this.schedule();
    });
  }

  /** After the last key: closes the log when nobody waits for it any more. */
  close(): void {
    this.flush();
    void (this.flushing ?? Promise.resolve()).then(() => {
      if (this.log !== undefined) closeSync(this.log);
    });
  }

  private schedule(): void {
    if (this.scheduled || this.flushing) return;
    this.scheduled = true;
    setImmediate(() => this.flush());
  }

  private async toDisk(inserted: readonly Inserted[]): Promise<void> {
    try {
      this.assertSound();
      this.log ??= openSync(`${this.database.name}-wal`, 'r+');
      await this.flushLog(this.log);
      for (const { key, kept } of inserted) key.saved(kept);
    } catch (error) {
      this.broken ??= error;
      for (const { key } of inserted) key.failed(error);
    }
  }
}
