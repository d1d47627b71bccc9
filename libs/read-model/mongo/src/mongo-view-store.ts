import { inTransaction, isDuplicateKey } from '@one-window/mongo';
import {
  GenerationMoved,
  ViewStore,
  type AnyProjection,
  type Collection,
  type Generation,
  type Projection,
  type ViewWrite,
} from '@one-window/read-model';
import type { Connection } from 'mongoose';
import { Catalog } from './catalog';
import { collectionsOf, createCollections, createIndexes, dropCollections, type Collections } from './collections';
import { GenerationWriter, Overtaken, type Changes } from './generation-writer';
import { assertMigrated } from './migrate';
import { MongoCollection } from './mongo-collection';
import type { DocumentRow, GenerationRow, MarkerRow } from './rows';

/**
 * Views in one MongoDB. Several processes may write and rebuild at once: the catalog is asked every time, a change
 * names the document it was made from, and what one `write` brings is one transaction.
 */
export class MongoViewStore extends ViewStore {
  private readonly catalog: Catalog;
  private readonly views = new Map<string, AnyProjection>();
  private readonly readFrom = new Map<string, GenerationRow>();
  /** Of a live generation, what was loaded last: from it the next write was made. */
  private readonly loaded = new Map<number, Changes>();
  /** Begun here and not live yet: read by nobody, written by us alone. */
  private readonly begun = new Set<number>();

  private constructor(private readonly connection: Connection) {
    super();
    this.catalog = new Catalog(connection);
  }

  /** The connection stays the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection): Promise<MongoViewStore> {
    await assertMigrated(connection);
    return new MongoViewStore(connection);
  }

  collection<Doc extends object>(view: Projection<Doc>): Collection<Doc> {
    return new MongoCollection<Doc>(view, read => this.inLive(view, read));
  }

  async live(view: AnyProjection): Promise<Generation | undefined> {
    return this.generation(view, 'live');
  }

  async building(view: AnyProjection): Promise<Generation | undefined> {
    return this.generation(view, 'building');
  }

  async begin(view: AnyProjection): Promise<Generation> {
    await this.sweep(view.name);
    const id = await this.catalog.add(view);
    const generation = { id, view: view.name, version: view.version, applied: 0, appliedAt: undefined };
    await createCollections(this.collections(generation));
    this.views.set(view.name, view);
    this.begun.add(id);
    return generation;
  }

  async load(generation: Generation, keys: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const { documents } = this.collections(generation);
    const rows = await documents
      .find({ _id: { $in: [...keys] } }, { doc: 1, change: 1 })
      .lean<Pick<DocumentRow, '_id' | 'doc' | 'change'>[]>()
      .exec();
    await this.mustStandUnless(rows.length === keys.length, generation);
    if (!this.begun.has(generation.id)) {
      const changes = new Map(keys.map(key => [key, 0]));
      for (const { _id, change } of rows) changes.set(_id, change);
      this.loaded.set(generation.id, changes);
    }
    return new Map(rows.map(({ _id, doc }) => [_id, doc]));
  }

  async markers(generation: Generation, streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { markers } = this.collections(generation);
    const rows = await markers
      .find({ _id: { $in: [...streams] } })
      .lean<MarkerRow[]>()
      .exec();
    await this.mustStandUnless(rows.length === streams.length, generation);
    return new Map(rows.map(({ _id, revision }) => [_id, revision]));
  }

  async write(writes: readonly ViewWrite[]): Promise<void> {
    const alone = writes.filter(({ generation }) => this.begun.has(generation.id));
    const shared = writes.filter(({ generation }) => !this.begun.has(generation.id));
    for (const write of alone) await this.writeAlone(write);
    if (shared.length > 0) await this.writeShared(shared);
  }

  async finish(generation: Generation): Promise<void> {
    await createIndexes(this.known(generation), this.collections(generation));
  }

  async hold(view: AnyProjection, until: string): Promise<void> {
    await this.catalog.hold(view.name, until);
  }

  async swap(building: Generation, liveApplied: number | undefined): Promise<boolean> {
    const swapped = await inTransaction(this.connection, async session => {
      const live = await this.catalog.find({ name: building.view, version: building.version }, 'live', session);
      if (live?.applied !== liveApplied) return false;
      if (!(await this.catalog.promote(building, session))) throw new GenerationMoved(building.view);
      return true;
    });
    if (!swapped) return false;
    this.begun.delete(building.id);
    await this.sweep(building.view);
    return true;
  }

  async size(view: AnyProjection): Promise<number> {
    return this.collection(view).count();
  }

  /** Nothing of its own is open. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  private async generation(view: AnyProjection, state: 'live' | 'building'): Promise<Generation | undefined> {
    this.views.set(view.name, view);
    const row = await this.catalog.find(view, state);
    if (row === null) return undefined;
    const { _id: id, version, applied, appliedAt } = row;
    return { id, view: row.view, version, applied, appliedAt: appliedAt ?? undefined };
  }

  /**
   * Reads from the generation that was live last, and asks at the same time whether it still is. A swap throws the old
   * one away, maybe under whoever reads it: then there is an error, or nothing, and it is asked once more.
   */
  private async inLive<R>(view: AnyProjection, read: (collections: Collections) => Promise<R>): Promise<R> {
    for (let row = this.readFrom.get(view.name) ?? (await this.lookUp(view)); ;) {
      const reading = read(collectionsOf(this.connection, row)).then(
        answer => ({ answer }),
        (error: unknown) => ({ error }),
      );
      const [attempt, meanwhile] = await Promise.all([reading, this.lookUp(view)]);
      const doubtful = 'error' in attempt || isNothing(attempt.answer);
      const now = doubtful && meanwhile._id === row._id ? await this.lookUp(view) : meanwhile;
      if (now._id === row._id) {
        if ('error' in attempt) throw attempt.error;
        return attempt.answer;
      }
      row = now;
    }
  }

  private async lookUp(view: AnyProjection): Promise<GenerationRow> {
    const row = await this.catalog.find(view, 'live');
    if (row === null) throw new Error(`view ${view.name} v${view.version} is not built yet`);
    this.readFrom.set(view.name, row);
    return row;
  }

  private async writeAlone(write: ViewWrite): Promise<void> {
    if (!(await this.catalog.count(write, null))) throw new GenerationMoved(write.generation.view);
    const first = await this.orders(write.generation, write.documents.length);
    await this.writer(write.generation).writeAlone(write, first);
  }

  private async writeShared(writes: readonly ViewWrite[]): Promise<void> {
    const loaded = writes.map(({ generation }) => this.loaded.get(generation.id) ?? new Map<string, number>());
    for (const { generation } of writes) this.loaded.delete(generation.id);
    const orders: number[] = [];
    for (const [at, { generation, documents }] of writes.entries()) {
      const fresh = documents.filter(({ key }) => loaded[at]?.get(key) === 0).length;
      orders.push(await this.orders(generation, fresh));
    }
    try {
      await inTransaction(this.connection, async session => {
        for (const [at, write] of writes.entries()) {
          if (!(await this.catalog.count(write, session))) throw new GenerationMoved(write.generation.view);
          const changes = loaded[at] ?? new Map<string, number>();
          await this.writer(write.generation).writeGuarded(write, changes, orders[at] ?? 0, session);
        }
      });
    } catch (error) {
      if (isOvertaken(error)) throw new GenerationMoved(writes[0]?.generation.view ?? '');
      throw error;
    }
  }

  private async orders({ id }: Generation, count: number): Promise<number> {
    return count === 0 ? 0 : await this.catalog.next(`order-${id}`, count);
  }

  private async sweep(view: string): Promise<void> {
    for (const row of await this.catalog.leftOver(view)) {
      // Retired first: whoever still fills it learns that it is gone. Its row goes last, so that nothing is forgotten.
      await this.catalog.retire(row._id);
      this.loaded.delete(row._id);
      this.begun.delete(row._id);
      await dropCollections(this.connection, collectionsOf(this.connection, row));
      await this.catalog.remove(row._id);
    }
  }

  /** What is not found may be missing because the generation was thrown away. @throws GenerationMoved */
  private async mustStandUnless(all: boolean, generation: Generation): Promise<void> {
    if (!all && !(await this.catalog.stands(generation))) throw new GenerationMoved(generation.view);
  }

  private writer(generation: Generation): GenerationWriter {
    return new GenerationWriter(this.known(generation), this.collections(generation));
  }

  private known({ view }: Generation): AnyProjection {
    const found = this.views.get(view);
    if (!found) throw new Error(`view ${view} was not opened here`);
    return found;
  }

  private collections({ view, version, id }: Generation): Collections {
    return collectionsOf(this.connection, { view, version, _id: id });
  }
}

const isOvertaken = (error: unknown): boolean => error instanceof Overtaken || isDuplicateKey(error);

/** What a collection answers that is not there any more. */
const isNothing = (answer: unknown): boolean =>
  answer === null ||
  answer === 0 ||
  (Array.isArray(answer) ? answer.length === 0 : answer instanceof Map && answer.size === 0);
