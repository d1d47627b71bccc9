import type { Connection } from 'mongoose';
import { openMongo } from './open-mongo';

/**
 * A migration as a command: `MONGODB_URL=… node …/migrate.js DATABASE…`. Run before the first start and after each
 * upgrade, by whoever may make collections; the services themselves need not.
 */
export const migrationCommand = async (
  room: string,
  migrate: (connection: Connection) => Promise<void>,
): Promise<void> => {
  const url = process.env['MONGODB_URL'];
  const databases = process.argv.slice(2);
  if (url === undefined || databases.length === 0) {
    console.error(
      'MONGODB_URL and at least one database are needed: MONGODB_URL=mongodb://… node migrate.js DATABASE…',
    );
    process.exitCode = 2;
    return;
  }
  for (const database of databases) {
    const connection = await openMongo(url, database);
    try {
      await migrate(connection);
      console.log(`${database}: prepared for ${room}`);
    } finally {
      await connection.close();
    }
  }
};
