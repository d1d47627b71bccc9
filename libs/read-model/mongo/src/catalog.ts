import type { AnyProjection, Generation, ViewWrite } from '@one-window/read-model';
import type { ClientSession, Connection, Model } from 'mongoose';
import { counterSchema, generationSchema, type CounterRow, type GenerationRow } from './rows';

/** Which filling of which view is live. Asked every time, because another process may swap one. */
export class Catalog {
  private readonly generations: Model<GenerationRow>;
  private readonly counters: Model<CounterRow>;

  constructor(connection: Connection) {
    this.generations = connection.model<GenerationRow>('view_generations', generationSchema, 'view_generations');
    this.counters = connection.model<CounterRow>('view_counters', counterSchema, 'view_counters');
  }

  find(
    { name, version }: Pick<AnyProjection, 'name' | 'version'>,
    state: GenerationRow['state'],
    session: ClientSession | null = null,
  ): Promise<GenerationRow | null> {
    return this.generations.findOne({ view: name, version, state }).session(session).lean<GenerationRow>().exec();
  }

  async stands({ id }: Generation): Promise<boolean> {
    return (await this.generations.exists({ _id: id, state: { $ne: 'retired' } }).exec()) !== null;
  }

  async add({ name, version }: AnyProjection): Promise<number> {
    const id = await this.next('generation', 1);
    await this.generations.create({ _id: id, view: name, version, state: 'building', applied: 0 });
    return id;
  }

  /** The first of `count` numbers that nobody else gets. */
  async next(name: string, count: number): Promise<number> {
    const options = { upsert: true, returnDocument: 'after' } as const;
    const row = await this.counters
      .findOneAndUpdate({ _id: name }, { $inc: { value: count } }, options)
      .lean()
      .exec();
    return row.value - count + 1;
  }

  /**
   * Counts what is written to a generation, in the transaction that writes it: a swap and another writer wait for it
   * or end it. False when the generation is gone, or is held for a swap.
   */
  async count({ generation, applied, at }: ViewWrite, session: ClientSession | null): Promise<boolean> {
    const stands = {
      _id: generation.id,
      state: { $ne: 'retired' as const },
      $or: [{ heldUntil: null }, { heldUntil: { $lte: at } }],
    };
    const change = applied > 0 ? { $inc: { applied }, $set: { appliedAt: at } } : { $inc: { applied: 0 } };
    const { matchedCount } = await this.generations.updateOne(stands, change).session(session).exec();
    return matchedCount === 1;
  }

  /** The building one becomes live, of whatever version the live one was. False when it is not building. */
  async promote({ id, view }: Generation, session: ClientSession): Promise<boolean> {
    await this.generations
      .updateMany({ view, state: 'live' }, { $set: { state: 'retired' } })
      .session(session)
      .exec();
    const promoted = await this.generations
      .updateOne({ _id: id, state: 'building' }, { $set: { state: 'live' } })
      .session(session)
      .exec();
    return promoted.modifiedCount === 1;
  }

  async hold(view: string, until: string): Promise<void> {
    await this.generations.updateOne({ view, state: 'live' }, { $set: { heldUntil: until } }).exec();
  }

  /** What a rebuild left behind, finished or interrupted. */
  leftOver(view: string): Promise<GenerationRow[]> {
    return this.generations
      .find({ view, state: { $ne: 'live' } })
      .lean<GenerationRow[]>()
      .exec();
  }

  async retire(id: number): Promise<void> {
    await this.generations.updateOne({ _id: id }, { $set: { state: 'retired' } }).exec();
  }

  async remove(id: number): Promise<void> {
    await this.generations.deleteOne({ _id: id }).exec();
  }
}
