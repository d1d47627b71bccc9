import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type Database from 'better-sqlite3';

const flushToDisk = promisify(fdatasync);

interface NewKey {
  readonly person: string;
  readonly scope: string;
  readonly wrapped: Buffer;
  saved(): void;
  failed(error: unknown): void;
}

/**
 * Keys that are made while the disk is at work share the next transaction and the next flush. The flush is ours and
 * not the commit's (`synchronous=NORMAL`), so that nobody waits for the disk but those who asked for a key.
 */
export class NewKeys {
  private waiting: NewKey[] = [];
  private scheduled = false;
  private flushing: Promise<void> | undefined;
  private log: number | undefined;
  private readonly insertAll: (keys: readonly NewKey[]) => void;

  constructor(private readonly database: Database.Database) {
    const insert = database.prepare<[string, string, Buffer]>(
      'INSERT INTO keys (person, scope, wrapped) VALUES (?, ?, ?)',
    );
    this.insertAll = database.transaction((keys: readonly NewKey[]) => {
      for (const { person, scope, wrapped } of keys) insert.run(person, scope, wrapped);
    });
  }

  /** Resolves when the key is on the disk: nothing sealed with it may leave before. */
  save(key: Pick<NewKey, 'person' | 'scope' | 'wrapped'>): Promise<void> {
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
    try {
      this.insertAll(keys);
    } catch (error) {
      for (const key of keys) key.failed(error);
      return;
    }
    const before = this.flushing ?? Promise.resolve();
    const mine = before.then(() => this.toDisk(keys));
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

  private async toDisk(keys: readonly NewKey[]): Promise<void> {
    try {
      this.log ??= openSync(`${this.database.name}-wal`, 'r+');
      await flushToDisk(this.log);
      for (const key of keys) key.saved();
    } catch (error) {
      for (const key of keys) key.failed(error);
    }
  }
}
