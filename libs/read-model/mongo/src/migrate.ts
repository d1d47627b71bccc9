import { DataFolderTooNew } from '@one-window/event-store';
import type { Connection } from 'mongoose';
import { Schema } from 'mongoose';
import { counterSchema, generationSchema } from './rows';

/** Raised when the layout of the catalog or of a view's collections changes. */
const LAYOUT = 1;
const ROOM = 'read-model';

interface LayoutRow {
  readonly _id: string;
  readonly version: number;
}
const layoutSchema = new Schema<LayoutRow>(
  { _id: { type: String, required: true }, version: { type: Number, required: true } },
  { strict: 'throw', strictQuery: 'throw', autoIndex: false, autoCreate: false, versionKey: false },
);

/** The database was not prepared for this version of the program. */
export class NotMigrated extends Error {
  readonly code = 'read-model/not-migrated';
  constructor(database: string) {
    super(`database ${database} is not prepared for read models of layout ${LAYOUT}: run the migration first`);
    this.name = 'NotMigrated';
  }
}

const layouts = (connection: Connection) => connection.model<LayoutRow>('layouts', layoutSchema, 'layouts');

/**
 * Makes the catalog of views and its indexes, before the first start and after each upgrade. Repeatable. Indexes of
 * a view are made when it is filled. @throws DataFolderTooNew
 */
export const migrateReadModel = async (connection: Connection): Promise<void> => {
  await refuseNewer(connection);
  const generations = connection.model('view_generations', generationSchema, 'view_generations');
  const counters = connection.model('view_counters', counterSchema, 'view_counters');
  for (const model of [generations, counters]) {
    await model.createCollection();
    await model.createIndexes();
  }
  await layouts(connection)
    .updateOne({ _id: ROOM }, { $set: { version: LAYOUT } }, { upsert: true })
    .exec();
};

/** @throws NotMigrated, DataFolderTooNew */
export const assertMigrated = async (connection: Connection): Promise<void> => {
  if ((await refuseNewer(connection)) < LAYOUT) throw new NotMigrated(connection.name);
};

const refuseNewer = async (connection: Connection): Promise<number> => {
  const found = (await layouts(connection).findById(ROOM).lean<LayoutRow>().exec())?.version ?? 0;
  if (found > LAYOUT) throw new DataFolderTooNew(`database ${connection.name}`, found, LAYOUT);
  return found;
};
