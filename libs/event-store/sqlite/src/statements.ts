import type { Database, Statement } from 'better-sqlite3';

/** An event as it lies in the file. */
export interface EventRow {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

type Insert = [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  meta: string,
];

export interface Statements {
  readonly insert: Statement<Insert>;
  readonly lastRevision: Statement<[stream: string], number>;
  readonly ofStream: Statement<[stream: string, from: number], EventRow>;
  readonly after: Statement<[position: number, limit: number], EventRow>;
  readonly idsFrom: Statement<[stream: string, from: number, count: number], string>;
  readonly revisionsOfIds: Statement<[stream: string, ids: string], { readonly revision: number; readonly id: string }>;
  readonly head: Statement<[], number>;
  readonly firstStream: Statement<[from: string], string>;
  readonly nextStream: Statement<[after: string], string>;
}

export const prepareStatements = (database: Database): Statements => ({
  insert: database.prepare<Insert>('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)'),
  lastRevision: database
    .prepare<[string], number>('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck(),
  ofStream: database.prepare('SELECT * FROM events WHERE stream = ? AND revision >= ? ORDER BY revision'),
  after: database.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?'),
  idsFrom: database
    .prepare<[string, number, number], string>(
      'SELECT id FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    )
    .pluck(),
  revisionsOfIds: database.prepare(
    'SELECT revision, id FROM events WHERE stream = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY revision',
  ),
  head: database.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck(),
  firstStream: database
    .prepare<[string], string>('SELECT stream FROM events WHERE stream >= ? ORDER BY stream LIMIT 1')
    .pluck(),
  nextStream: database
    .prepare<[string], string>('SELECT stream FROM events WHERE stream > ? ORDER BY stream LIMIT 1')
    .pluck(),
});
