import { personId, type PersonId } from '@one-window/kernel';
import { strictly } from '@one-window/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

interface ErasureRow {
  /** The person. */
  readonly _id: string;
  /** By the clock of the database, of the latest erasure. */
  readonly at: Date;
  /** Services of which some process has dropped what it kept in plain. */
  readonly heard: readonly string[];
}
const schema = new Schema<ErasureRow>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    heard: { type: [String], required: true },
  },
  strictly,
);
schema.index({ at: 1 });

export const erasuresIn = (connection: Connection): Model<ErasureRow> =>
  connection.model<ErasureRow>('key_erasures', schema, 'key_erasures');

/** Writes of other processes may become visible a little after later ones. */
const OVERLAP_MS = 10_000;

/** Who was erased, beside the keys, so that every process hears of it: also one that was not running. */
export class Erasures {
  private readonly erasures: Model<ErasureRow>;

  constructor(connection: Connection) {
    this.erasures = erasuresIn(connection);
  }

  async note(person: PersonId): Promise<void> {
    const now = [{ $set: { at: '$$NOW', heard: [] } }];
    await this.erasures.updateOne({ _id: person }, now, { upsert: true, updatePipeline: true }).exec();
  }

  async noteHeard(person: PersonId, service: string): Promise<void> {
    await this.erasures.updateOne({ _id: person }, { $addToSet: { heard: service } }).exec();
  }

  async latest(): Promise<Date | undefined> {
    return (await this.erasures.findOne().sort({ at: -1 }).lean<ErasureRow>().exec())?.at;
  }

  /** Those that no process of this service has heard of, and those since a moment. */
  async since(moment: Date | undefined, service: string): Promise<readonly { person: PersonId; at: Date }[]> {
    const rows = await this.erasures
      .find(moment ? { at: { $gte: new Date(moment.getTime() - OVERLAP_MS) } } : { heard: { $ne: service } })
      .sort({ at: 1 })
      .lean<ErasureRow[]>()
      .exec();
    return rows.map(({ _id, at }) => ({ person: personId(_id), at }));
  }
}
