import { Layout } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { MongoDeadLetters } from './mongo-dead-letters';
import { MongoInbox } from './mongo-inbox';
import { MongoRelayCheckpoints, MongoRelayLease } from './mongo-relay';
import { MongoRepairRequests } from './mongo-repair-requests';
import { modelsOf } from './rows';

/** Raised when the shape of these collections changes. */
const VERSION = 2;

const layout = new Layout('messaging', VERSION, connection => Object.values(modelsOf(connection)));

/** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
export const migrateMessaging = (connection: Connection): Promise<void> => layout.migrate(connection);

/**
 * What one service remembers of messages, in its database: how far it has published, who of its processes publishes,
 * what it has applied, what it could not, which repairs were asked for. How far it has read, the broker remembers.
 */
export class ConsumerDatabase {
  readonly inbox: MongoInbox;
  readonly deadLetters: MongoDeadLetters;
  readonly checkpoints: MongoRelayCheckpoints;
  readonly lease: MongoRelayLease;
  readonly repairs: MongoRepairRequests;

  private constructor(connection: Connection) {
    this.inbox = new MongoInbox(connection);
    this.deadLetters = new MongoDeadLetters(connection);
    this.checkpoints = new MongoRelayCheckpoints(connection);
    this.lease = new MongoRelayLease(connection);
    this.repairs = new MongoRepairRequests(connection);
  }

  /** The connection stays the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection): Promise<ConsumerDatabase> {
    await layout.assert(connection);
    return new ConsumerDatabase(connection);
  }
}
