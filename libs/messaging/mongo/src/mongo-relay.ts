import { comparePositions, START } from '@one-window/event-store';
import { RelayCheckpoints, RelayFenced, RelayLease, type Leased, type RelayCheckpoint } from '@one-window/messaging';
import { isDuplicateKey } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { modelsOf, type MessagingModels, type RelayRow } from './rows';

const ID = 'relay' as const;
const RACES = 100;

/** How far a service has published. Refused to a relay of an older epoch, from the moment another took the lease. */
export class MongoRelayCheckpoints extends RelayCheckpoints {
  private readonly relay: MessagingModels['relay'];

  constructor(connection: Connection) {
    super();
    this.relay = modelsOf(connection).relay;
  }

  async load(): Promise<RelayCheckpoint> {
    const { position, published, epoch } = await this.row();
    return { position, published, epoch };
  }

  async save({ position, published, epoch }: RelayCheckpoint): Promise<void> {
    for (let race = 1; race <= RACES; race += 1) {
      const saved = await this.row();
      if (epoch < saved.epoch) throw new RelayFenced(epoch, saved.epoch);
      if (comparePositions(position, saved.position) < 0) return;
      // Positions are compared here, as strings of digits; the filter sees that nobody changed them meanwhile.
      const unchanged = { _id: ID, position: saved.position, epoch: saved.epoch };
      const change = { $set: { position, published, epoch } };
      const { matchedCount } = await this.relay.updateOne(unchanged, change).exec();
      if (matchedCount === 1) return;
    }
    throw new Error(`the relay's checkpoint changed ${RACES} times while it was to be saved`);
  }

  private async row(): Promise<RelayRow> {
    const row = await this.relay.findById(ID).lean<RelayRow>().exec();
    return row ?? (await firstRow(this.relay));
  }
}

/** Who relays for a service, by the clock of the database. */
export class MongoRelayLease extends RelayLease {
  private readonly relay: MessagingModels['relay'];

  constructor(connection: Connection) {
    super();
    this.relay = modelsOf(connection).relay;
  }

  async acquire(holder: string, forMs: number): Promise<Leased | undefined> {
    await firstRow(this.relay);
    const free = { $or: [{ $eq: ['$holder', null] }, { $eq: ['$holder', holder] }, { $lte: ['$until', '$$NOW'] }] };
    const take = { $set: { holder, until: { $add: ['$$NOW', forMs] }, epoch: { $add: ['$epoch', 1] } } };
    const row = await this.relay
      .findOneAndUpdate({ _id: ID, $expr: free }, [take], { returnDocument: 'after', updatePipeline: true })
      .lean<RelayRow>()
      .exec();
    return row === null ? undefined : { epoch: row.epoch };
  }

  async renew(holder: string, { epoch }: Leased, forMs: number): Promise<boolean> {
    const extend = { $set: { until: { $add: ['$$NOW', forMs] } } };
    const { matchedCount } = await this.relay
      .updateOne({ _id: ID, holder, epoch }, [extend], { updatePipeline: true })
      .exec();
    return matchedCount === 1;
  }

  async release(holder: string, { epoch }: Leased): Promise<void> {
    await this.relay.updateOne({ _id: ID, holder, epoch }, { $set: { holder: null, until: null } }).exec();
  }
}

const firstRow = async (relay: MessagingModels['relay']): Promise<RelayRow> => {
  const first: RelayRow = { _id: ID, position: START, published: 0, epoch: 0, holder: null, until: null };
  try {
    await relay.updateOne({ _id: ID }, { $setOnInsert: first }, { upsert: true }).exec();
  } catch (error) {
    // Two at once: the other's is the same.
    if (!isDuplicateKey(error)) throw error;
  }
  return (await relay.findById(ID).lean<RelayRow>().exec()) ?? first;
};
