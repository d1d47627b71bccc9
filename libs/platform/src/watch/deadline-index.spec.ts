import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { NotMigrated } from '@one-window/mongo';
import { describeWithMongo } from '@one-window/testing';
import { deadlineIndexContract } from '../testing/deadline-index-contract';
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
