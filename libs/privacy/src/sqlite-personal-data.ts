import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Remembering } from './key-ring';
import { masterKey } from './master-key';
import { assertProof, proofOf } from './master-proof';
import { SealedPersonalData } from './sealed-personal-data';
import { SqliteKeyStore } from './sqlite-key-store';

/** One process, one file: whoever erases here forgets here. */
const ALONE: Remembering = { keys: 20_000, forMs: Infinity };
const BESIDE: Remembering = { keys: 0, forMs: 0 };

/** Personal data sealed with keys in `keys.sqlite`. Never hold both this file and the master key in one backup. */
export class SqlitePersonalData extends SealedPersonalData {
  private readonly store: SqliteKeyStore;

  /** `beside` the one that destroys keys: none is kept in memory. */
  constructor(folder: string, givenMasterKey?: string, place: 'alone' | 'beside' = 'alone') {
    mkdirSync(folder, { recursive: true });
    const master = masterKey(folder, givenMasterKey);
    const store = proven(new SqliteKeyStore(join(folder, 'keys.sqlite')), master);
    super(store, master, place === 'beside' ? BESIDE : ALONE);
    this.store = store;
  }

  close(): void {
    this.forgetKeys();
    this.store.close();
  }
}

const proven = (store: SqliteKeyStore, master: Buffer): SqliteKeyStore => {
  try {
    assertProof(master, store.firstProof(proofOf(master)));
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
};
