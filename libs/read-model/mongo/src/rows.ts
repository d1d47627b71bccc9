import { strictly } from '@one-window/mongo';
import type { FieldRow } from '@one-window/read-model';
import mongoose, { Schema } from 'mongoose';

/** What a field holds where it is absent: larger than everything, so that it sorts last. */
export const ABSENT = new mongoose.mongo.MaxKey();
/** Smaller than everything. */
export const LEAST = new mongoose.mongo.MinKey();
export const isAbsent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '_bsontype' in value && value._bsontype === 'MaxKey';

export type StoredFields = Readonly<Record<string, string | number | typeof ABSENT>>;
export const storedFields = (names: readonly string[], row: FieldRow): StoredFields =>
  Object.fromEntries(names.map(name => [name, row[name] ?? ABSENT]));

/** One filling of a view. */
export interface GenerationRow {
  readonly _id: number;
  readonly view: string;
  readonly version: number;
  readonly state: 'building' | 'live' | 'retired';
  readonly applied: number;
  readonly appliedAt: string | null;
  readonly heldUntil: string | null;
}
export const generationSchema = new Schema<GenerationRow>(
  {
    _id: { type: Number, required: true },
    view: { type: String, required: true },
    version: { type: Number, required: true },
    state: { type: String, required: true, enum: ['building', 'live', 'retired'] },
    applied: { type: Number, required: true },
    appliedAt: { type: String, default: null },
    heldUntil: { type: String, default: null },
  },
  strictly,
);
/** One that is being built and one that is live, never two of a kind: these two words stand before `retired`. */
generationSchema.index({ view: 1, state: 1 }, { unique: true, partialFilterExpression: { state: { $lt: 'retired' } } });

export interface CounterRow {
  readonly _id: string;
  readonly value: number;
}
export const counterSchema = new Schema<CounterRow>(
  { _id: { type: String, required: true }, value: { type: Number, required: true } },
  strictly,
);

/** A document with what it is found by. */
export interface DocumentRow {
  readonly _id: string;
  /** Grows with each new document: the order of a list without one, and newest first. */
  readonly order: number;
  /** Grows with each change: who loaded an older one may not write over a newer. */
  readonly change: number;
  readonly doc: object;
  readonly fields: StoredFields;
  readonly grams: readonly string[];
  readonly lines: Readonly<Record<string, string>>;
}
export const documentSchema = new Schema<DocumentRow>(
  {
    _id: { type: String, required: true },
    order: { type: Number, required: true },
    change: { type: Number, required: true },
    doc: { type: Schema.Types.Mixed, required: true },
    fields: { type: Schema.Types.Mixed, required: true },
    grams: { type: [String], required: true },
    lines: { type: Schema.Types.Mixed, required: true },
  },
  strictly,
);

/** One of several rows of a document, found and sorted by itself. */
export interface PartRow {
  readonly _id: { readonly doc: string; readonly part: number };
  readonly order: number;
  readonly fields: StoredFields;
}
export const partSchema = new Schema<PartRow>(
  {
    _id: { type: Schema.Types.Mixed, required: true },
    order: { type: Number, required: true },
    fields: { type: Schema.Types.Mixed, required: true },
  },
  strictly,
);

/** How far a source stream was applied. */
export interface MarkerRow {
  readonly _id: string;
  readonly revision: number;
}
export const markerSchema = new Schema<MarkerRow>(
  { _id: { type: String, required: true }, revision: { type: Number, required: true } },
  strictly,
);
