import type { AnyProjection } from '@one-window/read-model';
import type { Connection, Model } from 'mongoose';
import {
  documentSchema,
  markerSchema,
  partSchema,
  type DocumentRow,
  type GenerationRow,
  type MarkerRow,
  type PartRow,
} from './rows';

/** The collections of one filling. */
export interface Collections {
  readonly documents: Model<DocumentRow>;
  readonly parts: Model<PartRow>;
  readonly markers: Model<MarkerRow>;
}

type Place = Pick<GenerationRow, 'view' | 'version' | '_id'>;

/** `case_view_v2_g7`: view, version, generation. */
const stemOf = ({ view, version, _id }: Place): string => `${view.replaceAll('-', '_')}_v${version}_g${_id}`;

export const collectionsOf = (connection: Connection, place: Place): Collections => {
  const stem = stemOf(place);
  return {
    documents: connection.models[stem] ?? connection.model<DocumentRow>(stem, documentSchema, stem),
    parts:
      connection.models[`${stem}__parts`] ?? connection.model<PartRow>(`${stem}__parts`, partSchema, `${stem}__parts`),
    markers:
      connection.models[`${stem}__markers`] ??
      connection.model<MarkerRow>(`${stem}__markers`, markerSchema, `${stem}__markers`),
  };
};

export const createCollections = async ({ documents, parts, markers }: Collections): Promise<void> => {
  for (const model of [documents, parts, markers]) await model.createCollection();
};

/** After the bulk of a filling, because an index that is there slows every row down. */
export const createIndexes = async (view: AnyProjection, { documents, parts }: Collections): Promise<void> => {
  const keys = (fields: readonly string[], last: readonly string[]): Record<string, 1> =>
    Object.fromEntries([...fields.map(field => `fields.${field}`), ...last].map(name => [name, 1] as const));
  const ofDocuments = [keys([], ['order']), ...view.fields.by.map(fields => keys(fields, ['order']))];
  const text = view.text ? [{ grams: 1, order: -1 } as const] : [];
  await documents.collection.createIndexes([...ofDocuments, ...text].map(key => ({ key })));
  const ofParts = (view.parts?.by ?? []).map(fields => keys(fields, ['order', '_id.part']));
  if (ofParts.length > 0) await parts.collection.createIndexes(ofParts.map(key => ({ key })));
};

export const dropCollections = async (
  connection: Connection,
  { documents, parts, markers }: Collections,
): Promise<void> => {
  for (const model of [documents, parts, markers]) {
    await model.collection.drop();
    connection.deleteModel(model.modelName);
  }
};
