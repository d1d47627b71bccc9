import type { PersonId } from '@one-window/kernel';
import Database from 'better-sqlite3';
import { KeyStore, type NewKey, type Wrapped } from './key-store';
import { NewKeys, type FlushLog } from './new-keys';
import type { PrivacyScope } from './personal-data';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS keys (
    person TEXT NOT NULL, scope TEXT NOT NULL, wrapped BLOB,
    PRIMARY KEY (person, scope)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS master (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), proof BLOB NOT NULL);`;

interface Row {
  readonly wrapped: Buffer | null;
}

/** Wrapped keys in a file of their own. A destroyed one leaves no byte in it. */
export class SqliteKeyStore extends KeyStore {
  private readonly db: Database.Database;
  private readonly newKeys: NewKeys;
  private readonly wrappedKey: Database.Statement<[string, string], Row>;

  constructor(file: string, flush?: FlushLog) {
    super();
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    // An erased key must not linger in free pages of the file.
    this.db.pragma('secure_delete = ON');
    this.db.exec(SCHEMA);
    // From here on `NewKeys` brings commits to the disk itself, and `destroy` empties the log into the file.
    this.db.pragma('synchronous = NORMAL');
    this.newKeys = new NewKeys(this.db, flush);
    this.wrappedKey = this.db.prepare('SELECT wrapped FROM keys WHERE person = ? AND scope = ?');
  }

  override async load(person: PersonId, scope: PrivacyScope): Promise<Wrapped | 'erased' | undefined> {
    return this.kept(person, scope);
  }

  override async add(key: NewKey): Promise<Wrapped | 'erased'> {
    this.newKeys.assertSound();
    return this.kept(key.person, key.scope) ?? (await this.newKeys.save(key)) ?? 'erased';
  }

  override async destroy(person: PersonId, scopes: readonly PrivacyScope[]): Promise<void> {
    this.newKeys.flush();
    const statement = this.db.prepare(
      'INSERT INTO keys (person, scope, wrapped) VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL',
    );
    this.db.transaction(() => scopes.forEach(scope => statement.run(person, scope)))();
    // The write-ahead log still holds the old page until it is copied back and cut.
    this.db.pragma('wal_checkpoint(TRUNCATE)');
  }

  override async proof(): Promise<Buffer | undefined> {
    return this.keptProof();
  }

  override async saveProof(proof: Buffer): Promise<Buffer> {
    return this.firstProof(proof);
  }

  /** As `saveProof`, for a start that waits for nothing. */
  firstProof(proof: Buffer): Buffer {
    const kept = this.keptProof();
    if (kept) return kept;
    this.db.pragma('synchronous = FULL');
    this.db.prepare('INSERT INTO master (only_one, proof) VALUES (1, ?) ON CONFLICT DO NOTHING').run(proof);
    this.db.pragma('synchronous = NORMAL');
    return this.keptProof() ?? proof;
  }

  /** All of them, to be moved to another store. */
  *all(): Iterable<Omit<NewKey, 'wrapped'> & { readonly wrapped: Wrapped | 'erased' }> {
    const rows = this.db.prepare<[], Row & { readonly person: PersonId; readonly scope: PrivacyScope }>(
      'SELECT person, scope, wrapped FROM keys ORDER BY scope, person',
    );
    for (const { wrapped, ...key } of rows.iterate()) yield { ...key, wrapped: wrapped ?? 'erased' };
  }

  close(): void {
    this.newKeys.close();
    this.db.close();
  }

  private kept(person: PersonId, scope: PrivacyScope): Wrapped | 'erased' | undefined {
    const row = this.wrappedKey.get(person, scope);
    return row && (row.wrapped ?? 'erased');
  }

  private keptProof(): Buffer | undefined {
    return this.db.prepare<[], { proof: Buffer }>('SELECT proof FROM master').get()?.proof;
  }
}
