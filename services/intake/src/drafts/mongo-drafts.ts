import { isDuplicateKey, Layout, strictly } from '@one-window/mongo';
import type { PersonalData } from '@one-window/privacy';
import { Schema, type Connection, type Model } from 'mongoose';
import { Drafts, type StoredDraft } from './drafts';

interface DraftRow extends StoredDraft {
  readonly _id: string;
  readonly owner: string;
}
const schema = new Schema<DraftRow>(
  {
    _id: { type: String, required: true },
    owner: { type: String, required: true },
    draftId: { type: String, required: true },
    savedAt: { type: String, required: true },
    key: { type: String, required: true },
    sealed: { type: String, required: true },
  },
  strictly,
);
schema.index({ owner: 1, savedAt: -1 });

export const modelOf = (connection: Connection): Model<DraftRow> =>
  connection.model<DraftRow>('drafts', schema, 'drafts');

/** Raised when the shape of a draft changes. */
const VERSION = 1;
const layout = new Layout('drafts', VERSION, connection => [modelOf(connection)]);

/** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
export const migrateDrafts = (connection: Connection): Promise<void> => layout.migrate(connection);

/** One document a draft, in the database of intake. */
export class MongoDrafts extends Drafts {
  private readonly drafts: Model<DraftRow>;

  private constructor(connection: Connection, personalData: PersonalData) {
    super(personalData);
    this.drafts = modelOf(connection);
  }

  /** The connection stays the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection, personalData: PersonalData): Promise<MongoDrafts> {
    await layout.assert(connection);
    return new MongoDrafts(connection, personalData);
  }

  protected override async stored(owner: string, draftId: string): Promise<StoredDraft | undefined> {
    return (await this.drafts.findById(idOf(owner, draftId)).lean<DraftRow>().exec()) ?? undefined;
  }

  protected override storedOf(owner: string): Promise<readonly StoredDraft[]> {
    return this.drafts.find({ owner }).sort({ savedAt: -1 }).lean<DraftRow[]>().exec();
  }

  protected override async keep(owner: string, draft: StoredDraft): Promise<void> {
    const row: DraftRow = { _id: idOf(owner, draft.draftId), owner, ...draft };
    try {
      await this.drafts.replaceOne({ _id: row._id }, row, { upsert: true }).exec();
    } catch (error) {
      // Saved elsewhere for the first time at the same moment: the later one stands, as always.
      if (!isDuplicateKey(error)) throw error;
      await this.drafts.replaceOne({ _id: row._id }, row).exec();
    }
  }

  protected override async remove(owner: string, draftId: string): Promise<void> {
    await this.drafts.deleteOne({ _id: idOf(owner, draftId) }).exec();
  }
}

export const idOf = (owner: string, draftId: string): string => `${owner}/${draftId}`;
