import type { PersonId } from '@one-window/kernel';
import { isDuplicateKey, Layout, strictly } from '@one-window/mongo';
import { KeyStore, type NewKey, type PrivacyScope, type Wrapped } from '@one-window/privacy';
import { Schema, type Connection, type Model } from 'mongoose';
import { Erasures, erasuresIn } from './erasures';

/** `wrapped` in base64; null when the key was destroyed. */
interface KeyRow {
  readonly _id: string;
  readonly person: string;
  readonly scope: PrivacyScope;
  readonly wrapped: string | null;
}
const keySchema = new Schema<KeyRow>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    scope: { type: String, required: true },
    wrapped: { type: String },
  },
  strictly,
);

interface ProofRow {
  readonly _id: 'master';
  readonly proof: string;
}
const proofSchema = new Schema<ProofRow>(
  { _id: { type: String, required: true }, proof: { type: String, required: true } },
  strictly,
);

/** Raised when the shape of these collections changes. */
const VERSION = 2;
const layout = new Layout('keys', VERSION, connection => [
  ...Object.values(modelsOf(connection)),
  erasuresIn(connection),
]);

/** Before the first start and after each upgrade. Repeatable. @throws DataFolderTooNew */
export const migrateKeys = (connection: Connection): Promise<void> => layout.migrate(connection);

/**
 * Wrapped keys in a database of their own, with its own user and its own backup. What is destroyed here is gone from
 * the disk only when old pages, the oplog and backups have passed: ADR 0012.
 */
export class MongoKeyStore extends KeyStore {
  private readonly keys: Model<KeyRow>;
  private readonly proofs: Model<ProofRow>;
  private readonly erasures: Erasures;

  private constructor(connection: Connection) {
    super();
    const { keys, proofs } = modelsOf(connection);
    this.keys = keys;
    this.proofs = proofs;
    this.erasures = new Erasures(connection);
  }

  /** The connection stays the caller's. @throws NotMigrated, DataFolderTooNew */
  static async open(connection: Connection): Promise<MongoKeyStore> {
    await layout.assert(connection);
    return new MongoKeyStore(connection);
  }

  override async load(person: PersonId, scope: PrivacyScope): Promise<Wrapped | 'erased' | undefined> {
    const row = await this.keys.findById(idOf(person, scope)).lean<KeyRow>().exec();
    if (row === null) return undefined;
    return row.wrapped === null ? 'erased' : Buffer.from(row.wrapped, 'base64');
  }

  override async add({ person, scope, wrapped }: NewKey): Promise<Wrapped | 'erased'> {
    const kept = await this.load(person, scope);
    if (kept !== undefined) return kept;
    const row: KeyRow = { _id: idOf(person, scope), person, scope, wrapped: wrapped.toString('base64') };
    const added = await firstOne(() => this.keys.create(row));
    return added ? wrapped : ((await this.load(person, scope)) ?? wrapped);
  }

  override async destroy(person: PersonId, scopes: readonly PrivacyScope[]): Promise<void> {
    for (const scope of scopes) {
      const trace: KeyRow = { _id: idOf(person, scope), person, scope, wrapped: null };
      // Where another process makes the key at this moment, it is the one that is emptied.
      if (await this.emptied(trace)) continue;
      if (!(await firstOne(() => this.keys.create(trace)))) await this.emptied(trace);
    }
    // Last: whoever hears of it finds no key any more. Without it nobody is told that the erasure is done.
    await this.erasures.note(person);
  }

  override async proof(): Promise<Buffer | undefined> {
    const row = await this.proofs.findById('master').lean<ProofRow>().exec();
    return row === null ? undefined : Buffer.from(row.proof, 'base64');
  }

  override async saveProof(proof: Buffer): Promise<Buffer> {
    await firstOne(() => this.proofs.create({ _id: 'master', proof: proof.toString('base64') }));
    return (await this.proof()) ?? proof;
  }

  private async emptied({ _id }: KeyRow): Promise<boolean> {
    const { matchedCount } = await this.keys.updateOne({ _id }, { $set: { wrapped: null } }).exec();
    return matchedCount === 1;
  }
}

const idOf = (person: PersonId, scope: PrivacyScope): string => `${scope}|${person}`;

/** False where somebody else was first. */
const firstOne = async (insert: () => Promise<unknown>): Promise<boolean> => {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
};

const modelsOf = (connection: Connection): { readonly keys: Model<KeyRow>; readonly proofs: Model<ProofRow> } => ({
  keys: connection.model<KeyRow>('person_keys', keySchema, 'person_keys'),
  proofs: connection.model<ProofRow>('key_proof', proofSchema, 'key_proof'),
});
