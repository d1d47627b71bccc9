import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderTooNew, START, type AppendResult } from '@one-window/event-store';
import { eventStoreContract, noted, stream, type StoreUnderTest } from '@one-window/testing';
import Database from 'better-sqlite3';
import { CheckpointGuard } from './checkpoint-guard';
import { GroupCommit } from './group-commit';
import { openDatabase } from './open-database';
import { prepareEvents } from './prepared-append';
import { SqliteEventStore } from './sqlite-event-store';
import { prepareStatements } from './statements';

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

describe('A commit on its way to the disk', () => {
  const open = (flush: () => Promise<void>) => {
    const database = openDatabase(file());
    const committed = jest.fn();
    const group = new GroupCommit(database, prepareStatements(database), committed, { flush, close: () => undefined });
    const append = (name: string) =>
      new Promise<AppendResult>((resolve, reject) =>
        group.add({
          ...{ stream: stream(name), expected: 'no-stream', events: prepareEvents(stream(name), [noted(name)]) },
          ...{ resolve, reject },
        }),
      );
    return { database, group, committed, append };
  };
  const turn = () => new Promise(resolve => setImmediate(resolve));

  it('is neither acknowledged nor shown to followers; what comes meanwhile shares the next flush', async () => {
    const flushes: (() => void)[] = [];
    const { database, group, committed, append } = open(() => new Promise(resolve => flushes.push(resolve)));
    const told: string[] = [];
    const all = ['a', 'b', 'c'].map(async (name, index) => {
      for (let wait = 0; wait < index; wait += 1) await turn();
      told.push((await append(name)).position);
    });
    for (let wait = 0; wait < 5; wait += 1) await turn();
    expect(told).toEqual([]);
    expect(committed).not.toHaveBeenCalled();
    expect(group.flushedTo).toBe(0);
    flushes.shift()?.();
    for (let wait = 0; wait < 5; wait += 1) await turn();
    expect(told).toEqual(['1']);
    expect(group.flushedTo).toBe(1);
    expect(flushes).toHaveLength(1);
    flushes.shift()?.();
    await Promise.all(all);
    expect(told).toEqual(['1', '2', '3']);
    expect(committed).toHaveBeenCalledTimes(2);
    database.close();
  });

  it('that the disk does not take stops the store: whether it lasts, nobody knows before it is read again', async () => {
    const { database, append } = open(() => Promise.reject(new Error('EIO')));
    await expect(append('a')).rejects.toThrow('EIO');
    await expect(append('b')).rejects.toMatchObject({ code: 'event-store/disk-failed' });
    database.close();
  });
});

describe('A store beside the one that writes', () => {
  it('shows its followers what it was told is on the disk, and no more', async () => {
    const writing = new SqliteEventStore(file());
    const beside = new SqliteEventStore(file(), 'beside');
    const seen: string[] = [];
    const stop = new AbortController();
    const following = beside.subscribe(
      START,
      async batch => void seen.push(...batch.map(event => event.position)),
      stop.signal,
    );
    await writing.append(stream('a'), 'no-stream', [noted('a'), noted('b'), noted('c')]);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
    beside.wake('2');
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(seen).toEqual(['1', '2']);
    writing.onCommit(flushedTo => beside.wake(flushedTo));
    await writing.append(stream('a'), 2, [noted('d')]);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(seen).toEqual(['1', '2', '3', '4']);
    stop.abort();
    await following;
    await beside.close();
    await writing.close();
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
