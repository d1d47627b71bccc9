import { describeWithMongo, readModelContract } from '@one-window/testing';
import { migrateReadModel, MongoViewStore } from './index';

describeWithMongo('read models in MongoDB', mongo => {
  let database: string;
  beforeEach(async () => {
    database = mongo.newDatabase();
    const connection = await mongo.connect(database);
    await migrateReadModel(connection);
    await connection.close();
  });
  readModelContract('MongoDB', async () => MongoViewStore.open(await mongo.connect(database)));
});
