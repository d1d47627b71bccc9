import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { localDate, streamId } from '@one-window/kernel';
import { NotMigrated } from '@one-window/mongo';
import { describeWithMongo } from '@one-window/testing';
import { deadlineIndexContract, deadlineOf, noted } from '../testing/deadline-index-contract';
import type { DeadlineIndex } from './deadline-index';
import { migrateDeadlines, MongoDeadlineIndex } from './mongo-deadline-index';
import { SqliteDeadlineIndex } from './sqlite-deadline-index';

/** A store in a folder of its own, and indexes that follow it. */
const overAStore = async (indexOn: (store: SqliteEventStore, folder: string) => Promise<DeadlineIndex>) => {
  const folder = mkdtempSync(join(tmpdir(), 'deadlines-'));
  const store = new SqliteEventStore(join(folder, 'events.sqlite'));
  const opened: DeadlineIndex[] = [];
  const another = async (): Promise<DeadlineIndex> => {
    const index = await indexOn(store, folder);
    opened.push(index);
    return index;
  };
  return {
    index: await another(),
    ...{ store, another },
    dispose: async () => {
      for (const index of opened) await index.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

deadlineIndexContract('SqliteDeadlineIndex', () =>
  overAStore(async (store, folder) => new SqliteDeadlineIndex(join(folder, 'deadline-index.sqlite'), store)),
);

describeWithMongo('deadlines in MongoDB', mongo => {
  const prepared = async (): Promise<string> => {
    const database = mongo.newDatabase();
    await migrateDeadlines(await mongo.connect(database));
    return database;
  };

  deadlineIndexContract('MongoDeadlineIndex', async () => {
    const database = await prepared();
    return overAStore(async store => MongoDeadlineIndex.open(await mongo.connect(database), store));
  });

  it('takes in nothing that another process took in while this one stood still', async () => {
    const database = await prepared();
    const { index, store, dispose } = await overAStore(async one =>
      MongoDeadlineIndex.open(await mongo.connect(database), one),
    );
    const stream = streamId('arbitration-1');
    await store.append(stream, 'no-stream', [noted('started', stream, deadlineOf('ARB-01'), false)]);
    const due = () => index.dueBy(localDate('2026-03-10'), { played: false });
    const slow = await MongoDeadlineIndex.open(await mongo.connect(database), store);
    const readAll = store.readAll.bind(store);
    const seen: (readonly string[])[] = [];
    jest
      .spyOn(store, 'readAll')
      .mockImplementationOnce(async (after, limit) => {
        const batch = await readAll(after, limit);
        await store.append(stream, 0, [noted('met', stream, deadlineOf('ARB-01', 'DeadlineMet', 'met'), false)]);
        await index.caughtUp();
        return batch;
      })
      .mockImplementation(async (after, limit) => {
        seen.push(await due());
        return readAll(after, limit);
      });
    await slow.caughtUp();
    // The other one read until there was no more; then this one went on, and nothing was due again.
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.flat()).toEqual([]);
    expect(await slow.counts()).toEqual({ open: 0, breached: 0 });
    await dispose();
  });

  it('refuses a database that was not migrated, and may be migrated again and again', async () => {
    const { store, dispose } = await overAStore(async (one, folder) => new SqliteDeadlineIndex(join(folder, 'x'), one));
    const opening = async (database: string) => MongoDeadlineIndex.open(await mongo.connect(database), store);
    await expect(opening(mongo.newDatabase())).rejects.toBeInstanceOf(NotMigrated);
    const database = await prepared();
    await migrateDeadlines(await mongo.connect(database));
    await (await opening(database)).close();
    await dispose();
  });
});
