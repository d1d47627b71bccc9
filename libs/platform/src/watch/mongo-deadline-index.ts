import { START, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import { streamId, type LocalDate, type StreamId } from '@one-window/kernel';
import { inTransaction, isDuplicateKey, Layout } from '@one-window/mongo';
import type { ClientSession, Connection } from 'mongoose';
import { DeadlineIndex, type DeadlineCounts, type DueSearch } from './deadline-index';
import { modelsOf, PROGRESS, type DeadlineModels } from './deadline-rows';
import { clocksAfter, tellsOfClocks, type StreamClocks } from './stream-clocks';

const BATCH = 200;

/** Raised when the shape of these collections changes. */
const VERSION = 1;
const layout = new Layout('deadlines', VERSION, connection => Object.values(modelsOf(connection)));

/** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
export const migrateDeadlines = (connection: Connection): Promise<void> => layout.migrate(connection);

/** In the database of the service. Any of its processes reads on: what one has taken in, another finds taken in. */
export class MongoDeadlineIndex extends DeadlineIndex {
  private readonly models: DeadlineModels;
  private turn: Promise<void> = Promise.resolve();

  private constructor(
    private readonly connection: Connection,
    private readonly store: EventStore,
  ) {
    super();
    this.models = modelsOf(connection);
  }

  /** Connection and store stay the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection, store: EventStore): Promise<MongoDeadlineIndex> {
    await layout.assert(connection);
    const index = new MongoDeadlineIndex(connection, store);
    await index.begin();
    return index;
  }

  override caughtUp(): Promise<void> {
    const mine = this.turn.then(() => this.catchUp());
    // The next one waits for the end of this one, not for its success.
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  override async dueBy(today: LocalDate, { played, caseId }: DueSearch): Promise<readonly StreamId[]> {
    const due = { open: true, provisional: false, breached: false, dueOn: { $lte: today } };
    return this.streams({ clocks: { $elemMatch: due }, played, ...(caseId !== undefined && { caseId }) });
  }

  override async open(): Promise<readonly StreamId[]> {
    return this.streams({ clocks: { $elemMatch: { open: true } } });
  }

  override async counts(): Promise<DeadlineCounts> {
    const [counted] = await this.models.clocks
      .aggregate<DeadlineCounts>([
        { $match: { played: false, 'clocks.open': true } },
        { $unwind: '$clocks' },
        { $match: { 'clocks.open': true } },
        {
          $group: {
            _id: null,
            open: { $sum: { $cond: ['$clocks.breached', 0, 1] } },
            breached: { $sum: { $cond: ['$clocks.breached', 1, 0] } },
          },
        },
      ])
      .exec();
    return { open: counted?.open ?? 0, breached: counted?.breached ?? 0 };
  }

  /** What is begun comes to its end. */
  override async close(): Promise<void> {
    await this.turn;
  }

  private async streams(where: object): Promise<readonly StreamId[]> {
    const rows = await this.models.clocks.find(where, { _id: 1 }).sort({ _id: 1 }).lean<{ _id: string }[]>().exec();
    return rows.map(({ _id }) => streamId(_id));
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const from = (await this.models.progress.findById(PROGRESS).lean().exec())?.position ?? START;
      const batch = await this.store.readAll(from, BATCH);
      const last = batch.at(-1);
      if (!last) return;
      await inTransaction(this.connection, session => this.take(batch, { from, to: last.position }, session));
    }
  }

  private async take(
    batch: readonly RecordedEvent[],
    { from, to }: { readonly from: Position; readonly to: Position },
    session: ClientSession,
  ): Promise<void> {
    const here = { _id: PROGRESS, position: from };
    const { matchedCount } = await this.models.progress.updateOne(here, { $set: { position: to } }, { session }).exec();
    // Another process has taken these in.
    if (matchedCount === 0) return;
    const telling = batch.filter(tellsOfClocks);
    if (telling.length === 0) return;
    const streams = [...new Set(telling.map(({ stream }) => stream))];
    const before = await this.models.clocks
      .find({ _id: { $in: streams } })
      .session(session)
      .lean<StreamClocks[]>()
      .exec();
    const rows = new Map(before.map(row => [row._id, row]));
    for (const event of telling) rows.set(event.stream, clocksAfter(rows.get(event.stream), event));
    const writes = [...rows.values()].map(row => ({
      replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true },
    }));
    await this.models.clocks.bulkWrite(writes, { session });
  }

  private async begin(): Promise<void> {
    try {
      const first = { $setOnInsert: { position: START } };
      await this.models.progress.updateOne({ _id: PROGRESS }, first, { upsert: true }).exec();
    } catch (error) {
      // Two at once: the other's is the same.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
