import type { AnyProjection } from '@one-window/read-model';
import type Database from 'better-sqlite3';

/** Raised when the layout of the catalog or of a view's tables changes. */
export const SCHEMA_VERSION = 1;

export const CATALOG = `
  CREATE TABLE IF NOT EXISTS view_generations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    view TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'building', 'retired')),
    applied INTEGER NOT NULL DEFAULT 0,
    applied_at TEXT,
    held_until TEXT
  );
  CREATE UNIQUE INDEX IF NOT EXISTS one_of_a_kind ON view_generations (view, state) WHERE state <> 'retired';`;

export interface Tables {
  readonly docs: string;
  readonly parts: string;
  readonly text: string;
  readonly markers: string;
}

/** `case_view_v2_g7`: view, version, generation. */
export const tablesOf = (view: string, version: number, generation: number): Tables => {
  const stem = `${view.replaceAll('-', '_')}_v${version}_g${generation}`;
  return { docs: `"${stem}"`, parts: `"${stem}__parts"`, text: `"${stem}__text"`, markers: `"${stem}__markers"` };
};

const columns = (names: readonly string[]): string => names.map(name => `, "f_${name}"`).join('');
const listed = (names: readonly string[]): string => names.map(name => `"f_${name}"`).join(', ');

export const createTables = (db: Database.Database, view: AnyProjection, tables: Tables): void => {
  db.exec(`
    CREATE TABLE ${tables.docs} (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, doc TEXT NOT NULL${columns(view.fields.names)});
    CREATE TABLE ${tables.markers} (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID;`);
  if (view.parts) {
    db.exec(
      `CREATE TABLE ${tables.parts} (id INTEGER NOT NULL, part INTEGER NOT NULL${columns(view.parts.names)}, PRIMARY KEY (id, part)) WITHOUT ROWID;`,
    );
  }
  if (view.text) {
    db.exec(
      `CREATE VIRTUAL TABLE ${tables.text} USING fts5(${view.text.columns.join(', ')}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');`,
    );
  }
};

/** After the bulk of a filling, because an index that is there slows every row down. */
export const createIndexes = (db: Database.Database, view: AnyProjection, tables: Tables): void => {
  const name = tables.docs.slice(1, -1);
  view.fields.by.forEach((fields, n) =>
    db.exec(`CREATE INDEX IF NOT EXISTS "${name}__by_${n}" ON ${tables.docs} (${listed(fields)})`),
  );
  view.parts?.by.forEach((fields, n) =>
    db.exec(`CREATE INDEX IF NOT EXISTS "${name}__parts_by_${n}" ON ${tables.parts} (${listed(fields)})`),
  );
};

export const dropTables = (db: Database.Database, tables: Tables): void => {
  for (const table of [tables.docs, tables.parts, tables.text, tables.markers])
    db.exec(`DROP TABLE IF EXISTS ${table}`);
};
