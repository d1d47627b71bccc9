import {
  DeadLetters,
  leftBehind,
  type DeadLetter,
  type KeptMessage,
  type LoggedMessage,
  type ParkedCase,
  type SettledMessage,
  type Settlement,
} from '@one-window/messaging';
import { inTransaction } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { modelsOf, type KeptRow, type MessagingModels, type SettledRow } from './rows';

const LOG_ORDER = { partition: 1, offset: 1 } as const;

/** What one group could not apply, until somebody settles it. A settled message leaves a record. */
export class MongoDeadLetters extends DeadLetters {
  private readonly models: MessagingModels;

  constructor(private readonly connection: Connection) {
    super();
    this.models = modelsOf(connection);
  }

  async isParked(key: string): Promise<boolean> {
    return (await this.models.kept.exists({ key }).exec()) !== null;
  }

  async park(message: LoggedMessage, letter: DeadLetter): Promise<void> {
    const change = { $set: { letter }, $setOnInsert: rowOf(message) };
    await this.models.kept.updateOne({ _id: message.offset }, change, { upsert: true }).exec();
  }

  async keep(message: LoggedMessage): Promise<void> {
    const change = { $setOnInsert: rowOf(message) };
    await this.models.kept.updateOne({ _id: message.offset }, change, { upsert: true }).exec();
  }

  async cases(): Promise<readonly ParkedCase[]> {
    const letters = (await this.letters()).filter(({ key }) => key !== '');
    const counts = await this.models.kept
      .aggregate<{ _id: string; n: number }>([{ $group: { _id: '$key', n: { $sum: 1 } } }])
      .exec();
    const waiting = new Map(counts.map(({ _id, n }) => [_id, n]));
    const byCase = new Map<string, ParkedCase>();
    for (const { key, offset, letter } of letters) {
      if (letter === undefined || byCase.has(key)) continue;
      byCase.set(key, { key, kept: waiting.get(key) ?? 0, offset, letter });
    }
    for (const [key, n] of waiting) {
      if (key === '' || byCase.has(key)) continue;
      const first = await this.models.kept.findOne({ key }).sort(LOG_ORDER).lean<KeptRow>().exec();
      if (first !== null) byCase.set(key, leftBehind(message(first), n));
    }
    return [...byCase.values()];
  }

  async letters(): Promise<readonly KeptMessage[]> {
    return (
      await this.models.kept
        .find({ letter: { $exists: true } })
        .sort(LOG_ORDER)
        .lean<KeptRow[]>()
        .exec()
    ).map(message);
  }

  async kept(key: string): Promise<readonly KeptMessage[]> {
    return (await this.models.kept.find({ key }).sort(LOG_ORDER).lean<KeptRow[]>().exec()).map(message);
  }

  async find(offset: string): Promise<KeptMessage | undefined> {
    const row = await this.models.kept.findById(offset).lean<KeptRow>().exec();
    return row === null ? undefined : message(row);
  }

  async settle(offset: string, settlement: Settlement): Promise<void> {
    const { kept, settled, counters } = this.models;
    await inTransaction(this.connection, async session => {
      const row = await kept.findByIdAndDelete(offset, { session }).lean<KeptRow>().exec();
      if (row === null) return;
      const next = await counters
        .findByIdAndUpdate('settled', { $inc: { value: 1 } }, { upsert: true, returnDocument: 'after', session })
        .lean()
        .exec();
      const { _id: place, ...rest } = row;
      await settled.create([{ ...rest, _id: next.value, place, settlement }], { session });
    });
  }

  async settled(limit: number): Promise<readonly SettledMessage[]> {
    if (limit === 0) return [];
    const rows = await this.models.settled.find().sort({ _id: -1 }).limit(limit).lean<SettledRow[]>().exec();
    return rows.map(({ place, settlement, ...row }) => ({ ...message({ ...row, _id: place }), settlement }));
  }
}

/** `12` in a log of one sequence, `3/12` in one of partitions. */
const PLACE = /^(?:(\d+)\/)?(\d+)$/;

const rowOf = ({ offset: place, key, value }: LoggedMessage): Omit<KeptRow, '_id' | 'letter'> => {
  const [, partition = '0', offset] = PLACE.exec(place) ?? [];
  if (offset === undefined) throw new Error(`not a place in a log: ${place}`);
  return { partition: Number(partition), offset: Number(offset), key, value };
};

const message = ({ _id, key, value, letter }: KeptRow): KeptMessage => ({
  offset: _id,
  key,
  value,
  ...(letter !== undefined && { letter }),
});
