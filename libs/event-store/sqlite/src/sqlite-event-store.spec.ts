import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderTooNew, START } from '@one-window/event-store';
import { eventStoreContract, noted, stream, type StoreUnderTest } from '@one-window/testing';
import Database from 'better-sqlite3';
import { CheckpointGuard } from './checkpoint-guard';
import { SqliteEventStore } from './sqlite-event-store';

let folder: string;
const file = (): string => join(folder, 'events.sqlite');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

eventStoreContract('SqliteEventStore', async (): Promise<StoreUnderTest> => {
  let current = new SqliteEventStore(file());
  return {
    store: current,
    reopen: async () => {
      await current.close();
      current = new SqliteEventStore(file());
      return current;
    },
    dispose: async () => {
      await current.close();
    },
  };
});

describe('SqliteEventStore', () => {
  it('numbers positions 1, 2, 3, … without a hole, also after lost appends', async () => {
    const store = new SqliteEventStore(file());
    await Promise.allSettled([
      store.append(stream('a'), 'no-stream', [noted('a')]),
      store.append(stream('a'), 'no-stream', [noted('lost')]),
      store.append(stream('b'), 'no-stream', [noted('b'), noted('c')]),
    ]);
    expect((await store.readAll(START, 10)).map(event => event.position)).toEqual(['1', '2', '3']);
    await store.close();
  });

  it('refuses a file of a newer format with a clear error and leaves it as it is', () => {
    const newer = new Database(file());
    newer.pragma('user_version = 99');
    newer.close();
    expect(() => new SqliteEventStore(file())).toThrow(DataFolderTooNew);
    const untouched = new Database(file());
    expect(untouched.pragma('user_version', { simple: true })).toBe(99);
    expect(untouched.prepare('SELECT count(*) AS tables FROM sqlite_master').get()).toEqual({ tables: 0 });
    untouched.close();
  });

  it('sees what another connection wrote, and does not trust what it remembered', async () => {
    const store = new SqliteEventStore(file());
    await store.append(stream('a'), 'no-stream', [noted('a')]);
    const other = new SqliteEventStore(file());
    await other.append(stream('a'), 0, [noted('b')]);
    await expect(store.append(stream('a'), 0, [noted('c')])).rejects.toThrow('found 1');
    await expect(store.append(stream('a'), 1, [noted('d')])).resolves.toMatchObject({ revision: 2, position: '3' });
    await other.close();
    await store.close();
  });

  it('when the disk takes nothing, tells every writer of the group, and works again afterwards', async () => {
    const store = new SqliteEventStore(file());
    await store.append(stream('a'), 'no-stream', [noted('a')]);
    const lock = new Database(file(), { timeout: 0 });
    lock.exec(
      "CREATE TRIGGER full BEFORE INSERT ON events WHEN NEW.id = 'c' BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    const answers = await Promise.allSettled([
      store.append(stream('a'), 0, [noted('b')]),
      store.append(stream('c'), 'no-stream', [noted('c')]),
    ]);
    expect(answers.map(answer => answer.status)).toEqual(['rejected', 'rejected']);
    lock.exec('DROP TRIGGER full');
    lock.close();
    await expect(store.append(stream('a'), 0, [noted('b')])).resolves.toMatchObject({
      revision: 1,
      alreadyThere: false,
    });
    await store.close();
  });
});

describe('CheckpointGuard', () => {
  it('cuts the write-ahead log when it has outgrown its limit', () => {
    const database = new Database(file());
    database.pragma('journal_mode = WAL');
    const guard = new CheckpointGuard(database, 64 * 1024, 1);
    database.exec('CREATE TABLE t (text TEXT)');
    const insert = database.prepare('INSERT INTO t VALUES (?)');
    insert.run('x'.repeat(16 * 1024));
    guard.committed();
    expect(guard.walBytes()).toBeGreaterThan(0);
    insert.run('x'.repeat(128 * 1024));
    guard.committed();
    expect(guard.walBytes()).toBe(0);
    database.close();
  });

  it('beside a long reader waits for its end and tries again', () => {
    const database = new Database(file(), { timeout: 0 });
    database.pragma('journal_mode = WAL');
    database.exec('CREATE TABLE t (text TEXT)');
    const guard = new CheckpointGuard(database, 1, 1);
    const reader = new Database(file());
    reader.exec('BEGIN; SELECT * FROM t');
    database.prepare('INSERT INTO t VALUES (?)').run('x');
    guard.committed();
    expect(guard.walBytes()).toBeGreaterThan(0);
    reader.exec('COMMIT');
    reader.close();
    guard.committed();
    expect(guard.walBytes()).toBe(0);
    database.close();
  });
});
