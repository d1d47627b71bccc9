import type { PersonId } from '@one-window/kernel';
import Database from 'better-sqlite3';
import { decrypt, encrypt } from './aes-gcm';
import { freshBytes } from './fresh-bytes';
import { MasterKeyUnusable } from './master-key';
import { NewKeys } from './new-keys';
import type { PrivacyScope } from './personal-data';

/** The person's key was destroyed: nothing new may be sealed for them under it. */
export class PersonErased extends Error {
  readonly code = 'privacy/person-erased';
  constructor() {
    super('the key of this person was destroyed');
    this.name = 'PersonErased';
  }
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS keys (
    person TEXT NOT NULL, scope TEXT NOT NULL, wrapped BLOB,
    PRIMARY KEY (person, scope)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS master (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), proof BLOB NOT NULL);`;

/** Keys kept in memory at most; the oldest goes first. */
const REMEMBERED = 20_000;

interface Row {
  readonly wrapped: Buffer | null;
}

/**
 * One key per person and scope, wrapped by the master key, in a database of its own.
 * A destroyed key leaves its row with nothing in it, so that "erased" and "never known" stay two things.
 */
export class KeyRing {
  private readonly db: Database.Database;
  private readonly known = new Map<string, Buffer>();
  private readonly making = new Map<string, Promise<Buffer>>();
  private readonly newKeys: NewKeys;
  private readonly wrappedKey: Database.Statement<[string, string], Row>;

  constructor(
    file: string,
    private readonly master: Buffer,
    /** 0 where another thread may destroy keys: none may live on in this memory. */
    private readonly remembered = REMEMBERED,
  ) {
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    // An erased key must not linger in free pages of the file.
    this.db.pragma('secure_delete = ON');
    this.db.exec(SCHEMA);
    this.proveMaster();
    // From here on `NewKeys` brings commits to the disk itself, and `destroy` empties the log into the file.
    this.db.pragma('synchronous = NORMAL');
    this.newKeys = new NewKeys(this.db);
    this.wrappedKey = this.db.prepare('SELECT wrapped FROM keys WHERE person = ? AND scope = ?');
  }

  /** The key, made now when there is none; answered when it is on the disk. @throws PersonErased */
  async keyFor(person: PersonId, scope: PrivacyScope): Promise<Buffer> {
    const name = `${scope}|${person}`;
    const found = this.making.get(name) ?? this.find(person, scope);
    if (found === 'erased') throw new PersonErased();
    if (found) return found;
    const made = this.make(person, scope);
    this.making.set(name, made);
    try {
      return await made;
    } finally {
      this.making.delete(name);
    }
  }

  find(person: PersonId, scope: PrivacyScope): Buffer | 'erased' | undefined {
    const name = `${scope}|${person}`;
    const remembered = this.known.get(name);
    if (remembered) return remembered;
    const row = this.wrappedKey.get(person, scope);
    if (!row) return undefined;
    if (!row.wrapped) return 'erased';
    const key = decrypt(this.master, `${person}|${scope}`, row.wrapped);
    this.remember(name, key);
    return key;
  }

  destroy(person: PersonId, scopes: readonly PrivacyScope[]): void {
    this.newKeys.flush();
    const statement = this.db.prepare(
      'INSERT INTO keys (person, scope, wrapped) VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL',
    );
    this.db.transaction(() => scopes.forEach(scope => statement.run(person, scope)))();
    scopes.forEach(scope => this.known.delete(`${scope}|${person}`));
    // The write-ahead log still holds the old page until it is copied back and cut.
    this.db.pragma('wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.newKeys.close();
    this.known.clear();
    this.db.close();
  }

  private async make(person: PersonId, scope: PrivacyScope): Promise<Buffer> {
    const name = `${scope}|${person}`;
    const key = freshBytes(32);
    const saved = this.newKeys.save({ person, scope, wrapped: encrypt(this.master, `${person}|${scope}`, key) });
    // Known from now on, so that an erasure on the way to the disk forgets it too.
    this.remember(name, key);
    try {
      await saved;
    } catch (error) {
      this.known.delete(name);
      throw error;
    }
    return key;
  }

  private remember(name: string, key: Buffer): void {
    if (this.remembered === 0) return;
    if (this.known.size >= this.remembered) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(name, key);
  }

  private proveMaster(): void {
    const row = this.db.prepare<[], { proof: Buffer }>('SELECT proof FROM master').get();
    if (!row) {
      const proof = encrypt(this.master, 'proof', Buffer.from('one-window'));
      this.db.prepare('INSERT INTO master (only_one, proof) VALUES (1, ?)').run(proof);
      return;
    }
    try {
      decrypt(this.master, 'proof', row.proof);
    } catch {
      this.db.close();
      throw new MasterKeyUnusable('the master key is not the one that these keys were wrapped with');
    }
  }
}
