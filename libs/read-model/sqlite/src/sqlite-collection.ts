import {
  Collection,
  type AnyProjection,
  type Find,
  type TextFind,
  type Value,
  type Where,
} from '@one-window/read-model';
import type Database from 'better-sqlite3';
import { matchExpression } from './chinese-text';
import type { Tables } from './schema';
import { column, orderSql, whereSql } from './where';

type Rows<R> = (db: Database.Database, tables: Tables) => R;

/** Reads the live generation; each answer comes from one moment of the file. */
export class SqliteCollection<Doc> extends Collection<Doc> {
  constructor(
    private readonly view: AnyProjection,
    /** Finds the live tables and reads from them in one read transaction. */
    private readonly inLive: <R>(rows: Rows<R>) => R,
  ) {
    super();
  }

  async get(key: string): Promise<Doc | undefined> {
    const row = this.inLive((db, { docs }) =>
      db.prepare<[string], { doc: string }>(`SELECT doc FROM ${docs} WHERE key = ?`).get(key),
    );
    return row && this.parse(row.doc);
  }

  async find({ where, sort, limit, offset = 0 }: Find): Promise<readonly Doc[]> {
    const { names } = this.view.fields;
    const test = whereSql(names, where);
    const rows = this.inLive((db, { docs }) =>
      db
        .prepare<Value[], { doc: string }>(
          `SELECT doc FROM ${docs} WHERE ${test.text} ${orderSql(names, sort, 'id')} LIMIT ? OFFSET ?`,
        )
        .all(...test.values, limit, offset),
    );
    return rows.map(row => this.parse(row.doc));
  }

  async count(where?: Where): Promise<number> {
    const test = whereSql(this.view.fields.names, where);
    return this.inLive((db, { docs }) =>
      total(db, `SELECT count(*) AS n FROM ${docs} WHERE ${test.text}`, test.values),
    );
  }

  async countBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>> {
    return this.counted('docs', this.view.fields.names, field, where);
  }

  async findParts({ where, sort, limit, offset = 0 }: Find): Promise<readonly { doc: Doc; part: number }[]> {
    const names = this.partNames();
    const test = whereSql(names, where);
    const rows = this.inLive((db, { docs, parts }) =>
      db
        .prepare<Value[], { doc: string; part: number }>(
          `SELECT d.doc, p.part FROM ${parts} p JOIN ${docs} d ON d.id = p.id
           WHERE ${test.text.replaceAll('"f_', 'p."f_')} ${orderSql(names, sort, 'p.id, p.part').replaceAll('"f_', 'p."f_')}
           LIMIT ? OFFSET ?`,
        )
        .all(...test.values, limit, offset),
    );
    return rows.map(row => ({ doc: this.parse(row.doc), part: row.part }));
  }

  async countParts(where?: Where): Promise<number> {
    const test = whereSql(this.partNames(), where);
    return this.inLive((db, { parts }) =>
      total(db, `SELECT count(*) AS n FROM ${parts} WHERE ${test.text}`, test.values),
    );
  }

  async countPartsBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>> {
    return this.counted('parts', this.partNames(), field, where);
  }

  async search({ all, limit, offset = 0 }: TextFind): Promise<readonly Doc[]> {
    const match = matchExpression(all);
    if (!match) return [];
    const rows = this.inLive((db, { docs, text }) =>
      db
        .prepare<Value[], { doc: string }>(
          `SELECT d.doc FROM ${text} t JOIN ${docs} d ON d.id = t.rowid
           WHERE ${text} MATCH ? ORDER BY t.rowid DESC LIMIT ? OFFSET ?`,
        )
        .all(match, limit, offset),
    );
    return rows.map(row => this.parse(row.doc));
  }

  async countFound({ all }: Pick<TextFind, 'all'>): Promise<number> {
    const match = matchExpression(all);
    if (!match) return 0;
    return this.inLive((db, { text }) => total(db, `SELECT count(*) AS n FROM ${text} WHERE ${text} MATCH ?`, [match]));
  }

  private counted(
    table: 'docs' | 'parts',
    names: readonly string[],
    field: string,
    where: Where | undefined,
  ): ReadonlyMap<string, number> {
    const test = whereSql(names, where);
    const name = column(names, field);
    const rows = this.inLive((db, tables) =>
      db
        .prepare<Value[], { value: Value | null; n: number }>(
          `SELECT ${name} AS value, count(*) AS n FROM ${tables[table]} WHERE ${test.text} GROUP BY ${name}`,
        )
        .all(...test.values),
    );
    return new Map(rows.flatMap(({ value, n }) => (value === null ? [] : [[String(value), n] as const])));
  }

  private partNames(): readonly string[] {
    if (!this.view.parts) throw new Error(`view ${this.view.name} has no parts`);
    return this.view.parts.names;
  }

  private parse(doc: string): Doc {
    return JSON.parse(doc) as Doc;
  }
}

const total = (db: Database.Database, sql: string, values: readonly Value[]): number =>
  db.prepare<Value[], { n: number }>(sql).get(...values)?.n ?? 0;
