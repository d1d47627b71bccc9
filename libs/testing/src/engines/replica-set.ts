import { setTimeout as sleep } from 'node:timers/promises';
import { connectMongo } from './mongo-connection';

const START_MS = 30_000;

/** Makes one mongod a replica set of one, and waits until it may be written to. */
export const becomePrimary = async (host: string, lives: () => boolean): Promise<void> => {
  const connection = await connectMongo(`mongodb://${host}/?directConnection=true`);
  try {
    const admin = connection.db?.admin();
    // A test need not survive a power cut: what a majority of one has in memory is acknowledged.
    const config = { _id: 'rs0', members: [{ _id: 0, host }], writeConcernMajorityJournalDefault: false };
    await admin?.command({ replSetInitiate: config });
    for (const until = Date.now() + START_MS; Date.now() < until && lives(); await sleep(50)) {
      const hello = await admin?.command({ hello: 1 });
      if (hello?.['isWritablePrimary'] === true) return;
    }
    throw new Error(`mongod on ${host} did not become writable in ${START_MS} ms`);
  } finally {
    await connection.close();
  }
};
