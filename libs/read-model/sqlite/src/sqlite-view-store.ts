import { DataFolderTooNew } from '@one-window/event-store';
import {
  GenerationMoved,
  ViewStore,
  type AnyProjection,
  type Collection,
  type Generation,
  type Projection,
  type ViewWrite,
} from '@one-window/read-model';
import Database from 'better-sqlite3';
import { Catalog } from './catalog';
import { GenerationWriter } from './generation-writer';
import { CATALOG, createIndexes, createTables, SCHEMA_VERSION, tablesOf, type Tables } from './schema';
import { SqliteCollection } from './sqlite-collection';

/** Views in one SQLite file. Another process may rebuild beside this one: the catalog is asked every time. */
export class SqliteViewStore extends ViewStore {
  private readonly db: Database.Database;
  private readonly catalog: Catalog;
  /** Made once: making one costs more than what most of them do. */
  private readonly transaction: Database.Transaction<(work: () => unknown) => unknown>;
  private readonly views = new Map<string, AnyProjection>();
  private readonly writers = new Map<number, GenerationWriter>();
  /** By their text, which names the tables of one generation. */
  private readonly readers = new Map<string, Database.Statement<[string]>>();

  /** @throws DataFolderTooNew when a newer version of this software wrote the file. */
  constructor(file: string) {
    super();
    this.db = new Database(file, { timeout: 5_000 });
    const found = Number(this.db.pragma('user_version', { simple: true }));
    if (found > SCHEMA_VERSION) {
      this.db.close();
      throw new DataFolderTooNew(file, found, SCHEMA_VERSION);
    }
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    // The default copies the log back after 4 MB, in the middle of a rebuild's many small transactions.
    this.db.pragma('wal_autocheckpoint = 10000');
    this.db.exec(CATALOG);
    this.db.pragma(`user_version = ${SCHEMA_VERSION}`);
    this.catalog = new Catalog(this.db);
    this.transaction = this.db.transaction((work: () => unknown) => work());
  }

  collection<Doc extends object>(view: Projection<Doc>): Collection<Doc> {
    return new SqliteCollection<Doc>(view, rows =>
      this.reading(() => {
        const live = this.catalog.find(view, 'live');
        if (!live) throw new Error(`view ${view.name} v${view.version} is not built yet`);
        return rows(this.db, tablesOf(view.name, view.version, live.id));
      }),
    );
  }

  async live(view: AnyProjection): Promise<Generation | undefined> {
    return this.generation(view, 'live');
  }

  async building(view: AnyProjection): Promise<Generation | undefined> {
    return this.generation(view, 'building');
  }

  async begin(view: AnyProjection): Promise<Generation> {
    return this.writing(() => {
      this.sweep(view.name);
      const id = this.catalog.add(view);
      createTables(this.db, view, tablesOf(view.name, view.version, id));
      this.views.set(view.name, view);
      return { id, view: view.name, version: view.version, applied: 0, appliedAt: undefined };
    });
  }

  async load(generation: Generation, keys: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const { docs } = this.tables(generation);
    const rows = this.rowsOf<{ key: string; doc: string }>(generation, `SELECT key, doc FROM ${docs} WHERE key`, keys);
    return new Map(rows.map(({ key, doc }) => [key, JSON.parse(doc) as object]));
  }

  async markers(generation: Generation, streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { markers } = this.tables(generation);
    const rows = this.rowsOf<{ stream: string; revision: number }>(
      generation,
      `SELECT stream, revision FROM ${markers} WHERE stream`,
      streams,
    );
    return new Map(rows.map(({ stream, revision }) => [stream, revision]));
  }

  async write(writes: readonly ViewWrite[]): Promise<void> {
    this.writing(() => {
      for (const write of writes) {
        this.mustStand(write);
        this.writer(write.generation).write(write);
      }
    });
  }

  async finish(generation: Generation): Promise<void> {
    this.writing(() => createIndexes(this.db, this.known(generation), this.tables(generation)));
  }

  async hold(view: AnyProjection, until: string): Promise<void> {
    this.catalog.hold(view.name, until);
  }

  async swap(building: Generation, liveApplied: number | undefined): Promise<boolean> {
    const swapped = this.writing(() => {
      const live = this.catalog.find({ name: building.view, version: building.version }, 'live');
      if (live?.applied !== liveApplied) return false;
      if (!this.catalog.promote(building)) throw new GenerationMoved(building.view);
      return true;
    });
    if (swapped) this.writing(() => this.sweep(building.view));
    return swapped;
  }

  async size(view: AnyProjection): Promise<number> {
    return this.collection(view).count();
  }

  async close(): Promise<void> {
    this.db.close();
  }

  private generation(view: AnyProjection, state: 'live' | 'building'): Generation | undefined {
    this.views.set(view.name, view);
    const row = this.catalog.find(view, state);
    return (
      row && {
        id: row.id,
        view: row.view,
        version: row.version,
        applied: row.applied,
        appliedAt: row.applied_at ?? undefined,
      }
    );
  }

  private sweep(view: string): void {
    const gone = this.catalog.sweep(view);
    for (const id of gone) this.writers.delete(id);
    if (gone.length > 0) this.readers.clear();
  }

  private mustStand({ generation, at }: ViewWrite): void {
    const row = this.catalog.byId(generation.id);
    const gone = !row || row.state === 'retired';
    // A live view that is held for a swap takes nothing in; its writer loads again, from the new one.
    const held = row?.state === 'live' && row.held_until !== null && row.held_until > at;
    if (gone || held) throw new GenerationMoved(generation.view);
  }

  private writer(generation: Generation): GenerationWriter {
    const ready = this.writers.get(generation.id);
    if (ready) return ready;
    const made = new GenerationWriter(this.db, this.known(generation), this.tables(generation), generation.id);
    this.writers.set(generation.id, made);
    return made;
  }

  private known({ view }: Generation): AnyProjection {
    const found = this.views.get(view);
    if (!found) throw new Error(`view ${view} was not opened here`);
    return found;
  }

  private tables({ view, version, id }: Generation): Tables {
    return tablesOf(view, version, id);
  }

  /** Rows of a generation that still stands, in one read. @throws GenerationMoved */
  private rowsOf<R>(generation: Generation, sql: string, keys: readonly string[]): readonly R[] {
    return this.reading(() => {
      if (!this.catalog.byId(generation.id)) throw new GenerationMoved(generation.view);
      return this.ofKeys<R>(sql).all(JSON.stringify(keys));
    });
  }

  private ofKeys<R>(sql: string): Database.Statement<[string], R> {
    const ready = this.readers.get(sql) as Database.Statement<[string], R> | undefined;
    if (ready) return ready;
    const made = this.db.prepare<[string], R>(`${sql} IN (SELECT value FROM json_each(?))`);
    this.readers.set(sql, made);
    return made;
  }

  private reading<R>(work: () => R): R {
    return this.db.inTransaction ? work() : (this.transaction.deferred(work) as R);
  }

  private writing<R>(work: () => R): R {
    return this.transaction.immediate(work) as R;
  }
}
