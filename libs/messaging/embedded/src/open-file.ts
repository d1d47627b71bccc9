import { DataFolderTooNew } from '@one-window/event-store';
import Database from 'better-sqlite3';

export interface FileFormat {
  readonly schema: string;
  readonly version: number;
  /** `FULL`: what was acknowledged survives a power cut. `NORMAL`: it survives the end of the process. */
  readonly synchronous: 'FULL' | 'NORMAL';
}

/** Opens or creates a file. @throws DataFolderTooNew, before anything in it is changed. */
export const openFile = (file: string, { schema, version, synchronous }: FileFormat): Database.Database => {
  const database = new Database(file);
  try {
    const found = Number(database.pragma('user_version', { simple: true }));
    if (found > version) throw new DataFolderTooNew(file, found, version);
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    database.pragma(`synchronous = ${synchronous}`);
    if (found < version) {
      database.transaction(() => {
        database.exec(schema);
        database.pragma(`user_version = ${version}`);
      })();
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
