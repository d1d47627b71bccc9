import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A place in the history of each service, and one in the log between them. */
export interface Moment {
  readonly stores: ReadonlyMap<string, number>;
  readonly log: number;
}

const TRIES = 10_000;

/**
 * One moment of all histories, while they are being written: whatever is in one, its causes are in the others. What one
 * service does because of another goes through the log; so where the log has not moved while the histories were looked
 * at, nothing in them follows from anything that was not seen. Looking takes a fraction of a millisecond.
 */
export const oneMoment = (dataDir: string, services: readonly string[]): Moment => {
  const log = new Place(join(dataDir, 'log', 'case-events.sqlite'), 'SELECT max(place) FROM messages');
  const stores = services.map(
    name => [name, new Place(join(dataDir, name, 'events.sqlite'), 'SELECT max(position) FROM events')] as const,
  );
  try {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const before = log.now();
      const places = new Map(stores.map(([name, store]) => [name, store.now()]));
      if (log.now() === before) return { stores: places, log: before };
    }
    throw new Error(`the log moved each time of ${TRIES} that the histories were looked at`);
  } finally {
    log.close();
    for (const [, store] of stores) store.close();
  }
};

class Place {
  private readonly database: Database.Database;
  private readonly statement: Database.Statement<[], number | null>;

  constructor(file: string, sql: string) {
    this.database = new Database(file, { readonly: true, fileMustExist: true });
    this.statement = this.database.prepare<[], number | null>(sql).pluck();
  }

  now(): number {
    return this.statement.get() ?? 0;
  }

  close(): void {
    this.database.close();
  }
}
