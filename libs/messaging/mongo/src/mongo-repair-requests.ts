import { RepairRequests, type Repaired, type RepairRequest } from '@one-window/messaging';
import { isDuplicateKey } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { modelsOf, type MessagingModels, type RepairRow } from './rows';

const RACES = 100;

/** Repairs asked for in any process of a service, and done in the one that reads the case's partition. */
export class MongoRepairRequests extends RepairRequests {
  private readonly repairs: MessagingModels['repairs'];

  constructor(connection: Connection) {
    super();
    this.repairs = modelsOf(connection).repairs;
  }

  async ask({ id, ...request }: Omit<RepairRequest, 'state' | 'outcome'>): Promise<RepairRequest> {
    for (let race = 1; race <= RACES; race += 1) {
      const row: RepairRow = { ...request, _id: id, state: 'requested', open: true, holder: null, until: null };
      try {
        await this.repairs.create(row);
        return asRequest(row);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const open = await this.repairs.findOne({ key: request.key, open: true }).lean<RepairRow>().exec();
      if (open !== null) return asRequest(open);
    }
    throw new Error(`repairs of ${request.key} came and went ${RACES} times while one was asked for`);
  }

  async find(id: string): Promise<RepairRequest | undefined> {
    const row = await this.repairs.findById(id).lean<RepairRow>().exec();
    return row === null ? undefined : asRequest(row);
  }

  async open(): Promise<readonly RepairRequest[]> {
    return (await this.repairs.find({ open: true }).sort({ at: 1 }).lean<RepairRow[]>().exec()).map(asRequest);
  }

  async take(id: string, holder: string, forMs: number): Promise<boolean> {
    const free = { $or: [{ $eq: ['$holder', null] }, { $eq: ['$holder', holder] }, { $lte: ['$until', '$$NOW'] }] };
    const take = { $set: { holder, state: 'under-way', until: { $add: ['$$NOW', forMs] } } };
    const { matchedCount } = await this.repairs
      .updateOne({ _id: id, open: true, $expr: free }, [take], { updatePipeline: true })
      .exec();
    return matchedCount === 1;
  }

  async leave(id: string, holder: string): Promise<void> {
    const free = { $set: { holder: null, until: null, state: 'requested' } };
    await this.repairs.updateOne({ _id: id, open: true, holder }, free).exec();
  }

  async finish(id: string, outcome: Repaired): Promise<void> {
    await this.repairs
      .updateOne({ _id: id, open: true }, { $set: { state: 'done', outcome }, $unset: { open: 1 } })
      .exec();
  }
}

const asRequest = ({ _id, key, place, repair, by, at, state, outcome }: RepairRow): RepairRequest => ({
  ...{ id: _id, key, place, repair, by, at, state },
  ...(outcome && { outcome }),
});
