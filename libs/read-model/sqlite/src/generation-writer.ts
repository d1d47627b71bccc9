import type { AnyProjection, FieldRow, ViewWrite } from '@one-window/read-model';
import type Database from 'better-sqlite3';
import { textColumn } from './chinese-text';
import type { Tables } from './schema';

/** The prepared statements that write one generation. */
export class GenerationWriter {
  private readonly upsert: Database.Statement<unknown[], { id: number }>;
  private readonly mark: Database.Statement;
  private readonly count: Database.Statement;
  private readonly clearParts: Database.Statement | undefined;
  private readonly addPart: Database.Statement | undefined;
  private readonly clearText: Database.Statement | undefined;
  private readonly addText: Database.Statement | undefined;

  constructor(
    db: Database.Database,
    private readonly view: AnyProjection,
    tables: Tables,
    generation: number,
  ) {
    const names = view.fields.names.map(name => `"f_${name}"`);
    const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
    this.upsert = db.prepare(
      `INSERT INTO ${tables.docs} (${['key', 'doc', ...names].join(', ')}) VALUES (${marks(names.length + 2)})
       ON CONFLICT (key) DO UPDATE SET ${['doc', ...names].map(name => `${name} = excluded.${name}`).join(', ')}
       RETURNING id`,
    );
    this.mark = db.prepare(
      `INSERT INTO ${tables.markers} (stream, revision) VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET revision = excluded.revision`,
    );
    this.count = db.prepare(
      `UPDATE view_generations SET applied = applied + ?, applied_at = ? WHERE id = ${generation}`,
    );
    if (view.parts) {
      const partNames = view.parts.names.map(name => `"f_${name}"`);
      this.clearParts = db.prepare(`DELETE FROM ${tables.parts} WHERE id = ?`);
      this.addPart = db.prepare(
        `INSERT INTO ${tables.parts} (${['id', 'part', ...partNames].join(', ')}) VALUES (${marks(partNames.length + 2)})`,
      );
    }
    if (view.text) {
      this.clearText = db.prepare(`DELETE FROM ${tables.text} WHERE rowid = ?`);
      this.addText = db.prepare(
        `INSERT INTO ${tables.text} (${['rowid', ...view.text.columns].join(', ')}) VALUES (${marks(view.text.columns.length + 1)})`,
      );
    }
  }

  write({ documents, markers, applied, at }: ViewWrite): void {
    for (const { key, doc, text } of documents) {
      const row = this.upsert.get(key, JSON.stringify(doc), ...cells(this.view.fields.names, this.view.fields.of(doc)));
      if (row) this.writeBeside(row.id, doc, text);
    }
    for (const [stream, revision] of markers) this.mark.run(stream, revision);
    if (applied > 0) this.count.run(applied, at);
  }

  private writeBeside(id: number, doc: object, text: Readonly<Record<string, readonly string[]>> | undefined): void {
    const { parts, text: textIndex } = this.view;
    if (parts) {
      this.clearParts?.run(id);
      parts.of(doc).forEach((row, part) => this.addPart?.run(id, part, ...cells(parts.names, row)));
    }
    if (textIndex) {
      this.clearText?.run(id);
      this.addText?.run(id, ...textIndex.columns.map(name => textColumn(text?.[name] ?? [])));
    }
  }
}

const cells = (names: readonly string[], row: FieldRow): (string | number | null)[] =>
  names.map(name => row[name] ?? null);
