import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Database } from 'better-sqlite3';

const flushToDisk = promisify(fdatasync);

/**
 * Brings what was committed to the disk without holding up the thread. SQLite's `synchronous=FULL` does the same
 * inside the commit, where everybody waits for the disk; `NORMAL` writes the log and leaves its flush to us.
 * Locks are on the file and its index, not on the log, so a second descriptor of the log harms none.
 */
export class WalFlush {
  private file: number | undefined;

  constructor(private readonly database: Database) {}

  /** Resolves when all that was committed before is on the disk. */
  async flush(): Promise<void> {
    if (this.database.memory) return;
    // The log exists from the first commit until the last connection closes; SQLite truncates it, it never replaces it.
    this.file ??= openSync(`${this.database.name}-wal`, 'r+');
    await flushToDisk(this.file);
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }
}
