import type Database from 'better-sqlite3';

interface NewKey {
  readonly person: string;
  readonly scope: string;
  readonly wrapped: Buffer;
  saved(): void;
  failed(error: unknown): void;
}

/** All keys made in one turn of the event loop share one transaction, and so one flush of the disk. */
export class NewKeys {
  private waiting: NewKey[] = [];
  private readonly insertAll: (keys: readonly NewKey[]) => void;

  constructor(database: Database.Database) {
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
      if (this.waiting.length === 0) setImmediate(() => this.flush());
      this.waiting.push({ ...key, saved, failed });
    });
  }

  flush(): void {
    const keys = this.waiting;
    if (keys.length === 0) return;
    this.waiting = [];
    try {
      this.insertAll(keys);
    } catch (error) {
      for (const key of keys) key.failed(error);
      return;
    }
    for (const key of keys) key.saved();
  }
}
