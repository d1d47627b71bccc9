import mongoose, { type Connection, type ConnectOptions } from 'mongoose';

/** What is acknowledged is in the journals of a majority, and is read from the primary: nobody reads what may vanish. */
const KEPT: ConnectOptions = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
};

/** Opens one database of a replica set. */
export const openMongo = (url: string, database: string, options: ConnectOptions = {}): Promise<Connection> =>
  mongoose.createConnection(url, { ...KEPT, ...options, dbName: database }).asPromise();
