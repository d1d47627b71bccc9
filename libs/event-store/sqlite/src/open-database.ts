import { DataFolderTooNew } from '@one-window/event-store';
import Database from 'better-sqlite3';
import { SCHEMA, SCHEMA_VERSION } from './schema';

/** Opens or creates the file. @throws DataFolderTooNew, before anything in it is changed. */
export const openDatabase = (file: string): Database.Database => {
  const database = new Database(file);
  try {
    const found = Number(database.pragma('user_version', { simple: true }));
    if (found > SCHEMA_VERSION) throw new DataFolderTooNew(file, found, SCHEMA_VERSION);
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    // An acknowledged command survives a power cut: `WalFlush` brings each commit to the disk, beside the thread.
    database.pragma('synchronous = NORMAL');
    if (found < SCHEMA_VERSION) {
      database.transaction(() => {
        database.exec(SCHEMA);
        database.pragma(`user_version = ${SCHEMA_VERSION}`);
      })();
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
