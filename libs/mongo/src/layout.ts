import { DataFolderTooNew } from '@one-window/event-store';
import { Schema, type Connection, type Model } from 'mongoose';
import { strictly } from './strictly';

interface LayoutRow {
  readonly _id: string;
  readonly version: number;
}
const schema = new Schema<LayoutRow>(
  { _id: { type: String, required: true }, version: { type: Number, required: true } },
  strictly,
);

/** The database was not prepared for this version of the program. */
export class NotMigrated extends Error {
  readonly code = 'mongo/not-migrated';
  constructor(
    readonly database: string,
    readonly room: string,
  ) {
    super(`database ${database} is not prepared for ${room}: run the migration, then start again`);
    this.name = 'NotMigrated';
  }
}

/** How the collections of one room are laid out in a database. */
export class Layout {
  constructor(
    private readonly room: string,
    /** Raised when the shape of the room's collections changes. */
    private readonly version: number,
    /** Models whose collections and indexes a migration makes. */
    private readonly models: (
      connection: Connection,
    ) => readonly Pick<Model<object>, 'createCollection' | 'createIndexes'>[],
  ) {}

  /** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
  async migrate(connection: Connection): Promise<void> {
    await this.found(connection);
    for (const model of this.models(connection)) {
      await model.createCollection();
      await model.createIndexes();
    }
    const { room: _id, version } = this;
    await layouts(connection).updateOne({ _id }, { $set: { version } }, { upsert: true }).exec();
  }

  /** @throws NotMigrated, DataFolderTooNew */
  async assert(connection: Connection): Promise<void> {
    if ((await this.found(connection)) < this.version) throw new NotMigrated(connection.name, this.room);
  }

  private async found(connection: Connection): Promise<number> {
    const row = await layouts(connection).findById(this.room).lean<LayoutRow>().exec();
    const found = row?.version ?? 0;
    if (found > this.version) throw new DataFolderTooNew(`database ${connection.name}`, found, this.version);
    return found;
  }
}

const layouts = (connection: Connection): Model<LayoutRow> => connection.model<LayoutRow>('layouts', schema, 'layouts');
