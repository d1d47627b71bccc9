import type { AnyProjection, Generation } from '@one-window/read-model';
import type Database from 'better-sqlite3';
import { dropTables, tablesOf } from './schema';

type State = 'live' | 'building' | 'retired';

export interface CatalogRow {
  readonly id: number;
  readonly view: string;
  readonly version: number;
  readonly state: State;
  readonly applied: number;
  readonly applied_at: string | null;
  readonly held_until: string | null;
}

/** Which filling of which view is live. Asked every time, because another process may swap one. */
export class Catalog {
  private readonly ofView: Database.Statement<[string, number, State], CatalogRow>;
  private readonly ofId: Database.Statement<[number], CatalogRow>;

  constructor(private readonly db: Database.Database) {
    this.ofView = db.prepare('SELECT * FROM view_generations WHERE view = ? AND version = ? AND state = ?');
    this.ofId = db.prepare('SELECT * FROM view_generations WHERE id = ?');
  }

  find({ name, version }: Pick<AnyProjection, 'name' | 'version'>, state: State): CatalogRow | undefined {
    return this.ofView.get(name, version, state);
  }

  byId(id: number): CatalogRow | undefined {
    return this.ofId.get(id);
  }

  add({ name, version }: AnyProjection): number {
    const insert = this.db.prepare(`INSERT INTO view_generations (view, version, state) VALUES (?, ?, 'building')`);
    return Number(insert.run(name, version).lastInsertRowid);
  }

  /** The building one becomes live, of whatever version the live one was. Answers false when it is not building. */
  promote({ id, view }: Generation): boolean {
    this.db.prepare(`UPDATE view_generations SET state = 'retired' WHERE view = ? AND state = 'live'`).run(view);
    const promote = this.db.prepare(`UPDATE view_generations SET state = 'live' WHERE id = ? AND state = 'building'`);
    return promote.run(id).changes === 1;
  }

  hold(view: string, until: string): void {
    this.db.prepare(`UPDATE view_generations SET held_until = ? WHERE view = ? AND state = 'live'`).run(until, view);
  }

  /** What a rebuild left behind, finished or interrupted, goes. Answers which ids are gone. */
  sweep(view: string): readonly number[] {
    const rows = this.db
      .prepare<[string], CatalogRow>(`SELECT * FROM view_generations WHERE view = ? AND state <> 'live'`)
      .all(view);
    for (const row of rows) {
      dropTables(this.db, tablesOf(row.view, row.version, row.id));
      this.db.prepare('DELETE FROM view_generations WHERE id = ?').run(row.id);
    }
    return rows.map(row => row.id);
  }
}
