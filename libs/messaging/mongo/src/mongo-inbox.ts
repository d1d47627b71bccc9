import { Inbox, type SourceStream } from '@one-window/messaging';
import { inTransaction } from '@one-window/mongo';
import type { ClientSession, Connection } from 'mongoose';
import { modelsOf, type MessagingModels } from './rows';

/** What a service's reactions have applied. */
export class MongoInbox extends Inbox {
  private readonly inbox: MessagingModels['inbox'];

  constructor(private readonly connection: Connection) {
    super();
    this.inbox = modelsOf(connection).inbox;
  }

  async lastRevision(stream: SourceStream): Promise<number> {
    return (await this.inbox.findById(stream).lean().exec())?.revision ?? -1;
  }

  async advance(applied: ReadonlyMap<SourceStream, number>): Promise<void> {
    if (applied.size === 0) return;
    // One document is one transaction by itself.
    if (applied.size === 1) await this.write(applied);
    else await inTransaction(this.connection, session => this.write(applied, session));
  }

  /** Revisions are dense, so what was applied is what the last revisions say. */
  async applied(): Promise<number> {
    const total = { $group: { _id: null, n: { $sum: { $add: ['$revision', 1] } } } };
    return (await this.inbox.aggregate<{ n: number }>([total]).exec())[0]?.n ?? 0;
  }

  private async write(applied: ReadonlyMap<SourceStream, number>, session?: ClientSession): Promise<void> {
    const operations = [...applied].map(([stream, revision]) => ({
      updateOne: { filter: { _id: stream }, update: { $max: { revision } }, upsert: true },
    }));
    await this.inbox.bulkWrite(operations, session ? { session } : {});
  }
}
