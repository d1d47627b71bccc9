import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderTooNew } from '@one-window/event-store';
import { readModelContract } from '@one-window/testing';
import Database from 'better-sqlite3';
import { SqliteViewStore } from './index';

const folders: string[] = [];
const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'views-'));
  folders.push(folder);
  return join(folder, 'views.sqlite');
};
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

let file = '';
beforeEach(() => {
  file = newFile();
});
readModelContract('SQLite', async () => new SqliteViewStore(file));

describe('SqliteViewStore', () => {
  it('refuses a file that a newer version wrote, and leaves it alone', () => {
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    expect(() => new SqliteViewStore(file)).toThrow(DataFolderTooNew);
  });
});
