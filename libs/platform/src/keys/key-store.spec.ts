import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personId } from '@one-window/kernel';
import { NotMigrated } from '@one-window/mongo';
import { MasterKeyUnusable, SealedPersonalData, SqliteKeyStore } from '@one-window/privacy';
import { describeWithMongo } from '@one-window/testing';
import { keyStoreContract } from '../testing/key-store-contract';
import { migrateKeys, MongoKeyStore } from './mongo-key-store';

const MASTER = 'ab'.repeat(32);
const wang = personId('b0a7c9de-0001-8000-8000-000000000001');

keyStoreContract('SqliteKeyStore', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const opened: SqliteKeyStore[] = [];
  const open = (): SqliteKeyStore => {
    const store = new SqliteKeyStore(join(folder, 'keys.sqlite'));
    opened.push(store);
    return store;
  };
  return {
    keys: open(),
    another: async () => open(),
    dispose: async () => {
      for (const store of opened) store.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describeWithMongo('keys of persons in MongoDB', mongo => {
  const prepared = async (): Promise<string> => {
    const database = mongo.newDatabase();
    await migrateKeys(await mongo.connect(database));
    return database;
  };
  const openOn = async (database: string): Promise<MongoKeyStore> => MongoKeyStore.open(await mongo.connect(database));

  keyStoreContract('MongoKeyStore', async () => {
    const database = await prepared();
    return { keys: await openOn(database), another: () => openOn(database), dispose: async () => undefined };
  });

  it('refuses a database that was not migrated, and may be migrated again and again', async () => {
    await expect(openOn(mongo.newDatabase())).rejects.toBeInstanceOf(NotMigrated);
    const database = await prepared();
    await migrateKeys(await mongo.connect(database));
    await openOn(database);
  });

  it('seals for several processes, which have forgotten an erased person after a minute', async () => {
    const database = await prepared();
    let now = 0;
    const process = async () =>
      SealedPersonalData.open(await openOn(database), MASTER, { keys: 100, forMs: 60_000, nowMs: () => now });
    const [one, two] = await Promise.all([process(), process()]);
    const tokens = await Promise.all([one.seal(wang, 'person', '王建国'), two.seal(wang, 'person', '王建国')]);
    for (const token of tokens) {
      expect(await one.unseal(token)).toBe('王建国');
      expect(await two.unseal(token)).toBe('王建国');
    }
    await one.erase(wang);
    now = 60_000;
    for (const token of tokens)
      expect([await one.unseal(token), await two.unseal(token)]).toEqual(['erased', 'erased']);
    await expect(SealedPersonalData.open(await openOn(database), 'cd'.repeat(32))).rejects.toThrow(MasterKeyUnusable);
  });
});
