import { comparePositions, START } from '@one-window/event-store';
import { RelayCheckpoints, RelayFenced, type RelayCheckpoint } from '@one-window/messaging';
import type { Database, Statement } from 'better-sqlite3';

export class SqliteRelayCheckpoints extends RelayCheckpoints {
  private readonly saved: Statement<[], RelayCheckpoint>;
  private readonly upsert: Statement<[RelayCheckpoint]>;

  constructor(database: Database) {
    super();
    this.saved = database.prepare('SELECT position, published, epoch FROM relay');
    this.upsert = database.prepare(
      `INSERT INTO relay VALUES (1, @position, @published, @epoch)
       ON CONFLICT (only_row) DO UPDATE SET position = @position, published = @published, epoch = @epoch`,
    );
  }

  async load(): Promise<RelayCheckpoint> {
    return this.saved.get() ?? { position: START, published: 0, epoch: 0 };
  }

  async save(checkpoint: RelayCheckpoint): Promise<void> {
    const saved = await this.load();
    if (checkpoint.epoch < saved.epoch) throw new RelayFenced(checkpoint.epoch, saved.epoch);
    if (comparePositions(checkpoint.position, saved.position) < 0) return;
    this.upsert.run(checkpoint);
  }
}
