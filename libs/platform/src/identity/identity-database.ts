import { Layout } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { modelsOf } from './identity-rows';
import { MongoAccounts } from './mongo-accounts';
import { MongoSessionStore } from './mongo-session-store';

/** Raised when the shape of these collections changes. */
const VERSION = 1;
const layout = new Layout('identity', VERSION, connection => Object.values(modelsOf(connection)));

/** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
export const migrateIdentity = (connection: Connection): Promise<void> => layout.migrate(connection);

/** Accounts and sessions in a database that all processes share. */
export class IdentityDatabase {
  readonly accounts: MongoAccounts;
  readonly sessions: MongoSessionStore;

  private constructor(connection: Connection) {
    this.accounts = new MongoAccounts(connection);
    this.sessions = new MongoSessionStore(connection);
  }

  /** The connection stays the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection): Promise<IdentityDatabase> {
    await layout.assert(connection);
    return new IdentityDatabase(connection);
  }
}
