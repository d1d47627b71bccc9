import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/** SQLite's own limit of pages in a step. */
const ALL_PAGES = 0x7fff_ffff;

/**
 * Copies a database that another process may be writing, as it stands at one moment. In one step: between two, the other
 * process would write, and SQLite would begin again, under load for ever. `trim` then takes out what came too late.
 */
export const copyDatabase = async (
  from: string,
  to: string,
  trim: (copy: Database.Database) => void = () => undefined,
): Promise<void> => {
  const database = new Database(from, { readonly: true, fileMustExist: true });
  try {
    await database.backup(to, { progress: () => ALL_PAGES });
  } finally {
    database.close();
  }
  const copy = new Database(to);
  try {
    // One file, without a log beside it that could be forgotten.
    copy.pragma('journal_mode = DELETE');
    trim(copy);
  } finally {
    copy.close();
  }
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
};
