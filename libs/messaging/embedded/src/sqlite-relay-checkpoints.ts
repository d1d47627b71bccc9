import { comparePositions, START } from '@one-window/event-store';
import { RelayCheckpoints, RelayFenced, type RelayCheckpoint } from '@one-window/messaging';
import type { Database } from 'better-sqlite3';

export class SqliteRelayCheckpoints extends RelayCheckpoints {
  constructor(private readonly database: Database) {
    super();
  }

  async load(): Promise<RelayCheckpoint> {
    const row = this.database.prepare<[], RelayCheckpoint>('SELECT position, published, epoch FROM relay').get();
    return row ?? { position: START, published: 0, epoch: 0 };
  }

  async save(checkpoint: RelayCheckpoint): Promise<void> {
    const saved = await this.load();
    if (checkpoint.epoch < saved.epoch) throw new RelayFenced(checkpoint.epoch, saved.epoch);
    if (comparePositions(checkpoint.position, saved.position) < 0) return;
    this.database
      .prepare(
        `INSERT INTO relay VALUES (1, @position, @published, @epoch)
         ON CONFLICT (only_row) DO UPDATE SET position = @position, published = @published, epoch = @epoch`,
      )
      .run(checkpoint);
  }
}
