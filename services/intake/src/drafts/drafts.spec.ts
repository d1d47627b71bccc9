import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NotMigrated } from '@one-window/mongo';
import { describeWithMongo } from '@one-window/testing';
import { draftsContract } from '../testing/drafts-contract';
import { Window } from '../testing/window';
import { FileDrafts } from './file-drafts';
import { migrateDrafts, MongoDrafts } from './mongo-drafts';

draftsContract('FileDrafts', async () => {
  const window = new Window();
  const folder = join(window.folder, 'drafts');
  const open = () => new FileDrafts(folder, window.personalData);
  const kept = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map(entry => {
        const path = join(entry.parentPath, entry.name);
        return path.slice(folder.length) + (entry.isFile() ? readFileSync(path, 'utf8') : '');
      })
      .join('\n');
  return {
    drafts: open(),
    another: async () => open(),
    kept: async () => kept(),
    dispose: async () => window.close(),
  };
});

describeWithMongo('drafts in MongoDB', mongo => {
  draftsContract('MongoDrafts', async () => {
    const window = new Window();
    const database = mongo.newDatabase();
    const connection = await mongo.connect(database);
    await migrateDrafts(connection);
    const open = async () => MongoDrafts.open(await mongo.connect(database), window.personalData);
    return {
      drafts: await open(),
      another: open,
      kept: async () => JSON.stringify(await connection.collection('drafts').find().toArray()),
      dispose: async () => window.close(),
    };
  });

  it('refuses a database that was not migrated, and may be migrated again and again', async () => {
    const window = new Window();
    const connection = await mongo.connect(mongo.newDatabase());
    await expect(MongoDrafts.open(connection, window.personalData)).rejects.toBeInstanceOf(NotMigrated);
    await migrateDrafts(connection);
    await migrateDrafts(connection);
    await MongoDrafts.open(connection, window.personalData);
    window.close();
  });
});
