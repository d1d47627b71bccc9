import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** SQLite itself copies the log back into the file about every 16 MB, beside readers. */
const AUTO_CHECKPOINT_PAGES = 4_000;
/** A long reader can hold that up. From here on we insist, and truncate. */
const LIMIT_BYTES = 128 * 1024 * 1024;
const COMMITS_BETWEEN_LOOKS = 256;

/** Keeps the write-ahead log from growing without end beside a long-lived reader. */
export class CheckpointGuard {
  private commits = 0;

  constructor(
    private readonly database: Database,
    private readonly limitBytes = LIMIT_BYTES,
    private readonly every = COMMITS_BETWEEN_LOOKS,
  ) {
    database.pragma(`wal_autocheckpoint = ${AUTO_CHECKPOINT_PAGES}`);
  }

  committed(): void {
    this.commits += 1;
    if (this.commits % this.every !== 0 || this.walBytes() < this.limitBytes) return;
    // A busy answer is no error: the reader is still there and the next look tries again.
    this.database.pragma('wal_checkpoint(TRUNCATE)');
  }

  walBytes(): number {
    return statSync(`${this.database.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }
}
