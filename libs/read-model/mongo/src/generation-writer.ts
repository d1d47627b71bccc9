import type { AnyProjection, DocumentWrite, ViewWrite } from '@one-window/read-model';
import type { AnyBulkWriteOperation, ClientSession } from 'mongoose';
import type { Collections } from './collections';
import { ABSENT, LEAST, storedFields, type DocumentRow, type MarkerRow, type PartRow } from './rows';
import { textRow } from './text-index';

/** How a document stands in the store, as far as the writer knows: 0 when it is not there. */
export type Changes = ReadonlyMap<string, number>;

/** Somebody else has written what this writer had loaded. */
export class Overtaken extends Error {
  constructor(readonly key: string) {
    super(`${key} was changed by another writer meanwhile`);
    this.name = 'Overtaken';
  }
}

/** An absent property is absent in the store too, as in JSON. */
const OPTIONS = { ignoreUndefined: true, ordered: true } as const;

/** Writes one filling. */
export class GenerationWriter {
  constructor(
    private readonly view: AnyProjection,
    private readonly collections: Collections,
  ) {}

  /**
   * Beside another process that may write the same documents: each change names the one it was made from.
   * @throws Overtaken when it is no longer that.
   */
  async writeGuarded(write: ViewWrite, loaded: Changes, firstOrder: number, session: ClientSession): Promise<void> {
    let order = firstOrder;
    const operations = write.documents.map((one): AnyBulkWriteOperation<DocumentRow> => {
      const change = loaded.get(one.key);
      if (change === undefined) throw new Overtaken(one.key);
      if (change === 0)
        return { insertOne: { document: { _id: one.key, order: order++, change: 1, ...this.row(one) } } };
      const filter = { _id: one.key, change };
      return { updateOne: { filter, update: { $set: this.row(one), $inc: { change: 1 } } } };
    });
    if (operations.length > 0) {
      const done = await this.collections.documents.bulkWrite(operations, { ...OPTIONS, session });
      if (done.insertedCount + done.matchedCount !== operations.length) throw new Overtaken(this.view.name);
    }
    await this.writeBeside(write, session);
  }

  /** Of a filling that nobody reads and only this one writes. */
  async writeAlone(write: ViewWrite, firstOrder: number): Promise<void> {
    const operations = write.documents.map((one, at): AnyBulkWriteOperation<DocumentRow> => {
      const update = { $set: this.row(one), $inc: { change: 1 }, $setOnInsert: { order: firstOrder + at } };
      return { updateOne: { filter: { _id: one.key }, update, upsert: true } };
    });
    if (operations.length > 0) await this.collections.documents.bulkWrite(operations, OPTIONS);
    await this.writeBeside(write, undefined);
  }

  private async writeBeside({ documents, markers }: ViewWrite, session: ClientSession | undefined): Promise<void> {
    if (this.view.parts && documents.length > 0) await this.writeParts(documents, session);
    if (markers.size === 0) return;
    // A marker never goes back: where it stands as far already, the insert that is tried instead fails.
    const operations = [...markers].map(([stream, revision]): AnyBulkWriteOperation<MarkerRow> => {
      const filter = { _id: stream, revision: { $lt: revision } };
      return { updateOne: { filter, update: { $set: { revision } }, upsert: true } };
    });
    await this.collections.markers.bulkWrite(operations, { ...OPTIONS, ...(session && { session }) });
  }

  private async writeParts(documents: readonly DocumentWrite[], session: ClientSession | undefined): Promise<void> {
    const keys = documents.map(({ key }) => key);
    const places = await this.collections.documents
      .find({ _id: { $in: keys } }, { order: 1 })
      .session(session ?? null)
      .lean<Pick<DocumentRow, '_id' | 'order'>[]>()
      .exec();
    const orders = new Map(places.map(({ _id, order }) => [_id, order]));
    const operations = documents.flatMap(({ key, doc }): AnyBulkWriteOperation<PartRow>[] => [
      { deleteMany: { filter: partsOf(key) } },
      ...(this.view.parts?.of(doc) ?? []).map((row, part) => {
        const fields = storedFields(this.view.parts?.names ?? [], row);
        return { insertOne: { document: { _id: { doc: key, part }, order: orders.get(key) ?? 0, fields } } };
      }),
    ]);
    await this.collections.parts.bulkWrite(operations, { ...OPTIONS, ...(session && { session }) });
  }

  private row({ doc, text }: DocumentWrite): Pick<DocumentRow, 'doc' | 'fields' | 'grams' | 'lines'> {
    const fields = storedFields(this.view.fields.names, this.view.fields.of(doc));
    return { doc, fields, ...textRow(this.view.text?.columns ?? [], text) };
  }
}

/** All parts of a document, as one range of the index on `_id`. */
const partsOf = (doc: string): object => ({ _id: { $gte: { doc, part: LEAST }, $lte: { doc, part: ABSENT } } });
