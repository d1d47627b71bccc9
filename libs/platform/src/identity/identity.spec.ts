import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotMigrated } from '@one-window/mongo';
import { describeWithMongo } from '@one-window/testing';
import { identityContract } from '../testing/identity-contract';
import { IdentityDatabase, migrateIdentity } from './identity-database';
import { IdentityFile } from './identity-file';
import { LONGEST_MS } from './sessions';

identityContract('IdentityFile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  const opened: IdentityFile[] = [];
  const open = (): IdentityFile => {
    const file = new IdentityFile(join(folder, 'identity.sqlite'));
    opened.push(file);
    return file;
  };
  const { accounts, sessions } = open();
  return {
    ...{ accounts, sessions },
    another: async () => open(),
    dispose: async () => {
      for (const file of opened) file.close();
      rmSync(folder, { recursive: true });
    },
  };
});

describeWithMongo('accounts and sessions in MongoDB', mongo => {
  const prepared = async (): Promise<string> => {
    const database = mongo.newDatabase();
    await migrateIdentity(await mongo.connect(database));
    return database;
  };
  const openOn = async (database: string): Promise<IdentityDatabase> =>
    IdentityDatabase.open(await mongo.connect(database));

  identityContract('IdentityDatabase', async () => {
    const database = await prepared();
    const { accounts, sessions } = await openOn(database);
    return { ...{ accounts, sessions }, another: () => openOn(database), dispose: async () => undefined };
  });

  it('refuses a database that was not migrated, and may be migrated again and again', async () => {
    await expect(openOn(mongo.newDatabase())).rejects.toBeInstanceOf(NotMigrated);
    const database = await prepared();
    await migrateIdentity(await mongo.connect(database));
    await openOn(database);
  });

  it('lets the database sweep away what nobody ended', async () => {
    const connection = await mongo.connect(await prepared());
    const indexes = await connection.collection('sessions').indexes();
    expect(indexes).toContainEqual(
      expect.objectContaining({ key: { seenAt: 1 }, expireAfterSeconds: LONGEST_MS / 1000 }),
    );
  });
});
