import { createHmac, hkdfSync } from 'node:crypto';
import { blindIndex, type BlindIndex, type PersonId, type Sealed } from '@one-window/kernel';
import { decrypt, encrypt } from './aes-gcm';
import { KeyRing, type Remembering } from './key-ring';
import type { KeyStore } from './key-store';
import { readMasterKey } from './master-key';
import { assertProof, proofOf } from './master-proof';
import { PersonalData, type BlindIndexKind, type PrivacyScope } from './personal-data';
import { contextOf, readToken, SealBroken, writeToken } from './sealed-token';

const SCOPES: readonly PrivacyScope[] = ['person', 'reporter'];

/**
 * Where several processes use the same keys, one of them may erase a person: the others have forgotten in a minute, also
 * where nobody told them.
 */
const SHARED: Remembering = { keys: 20_000, forMs: 60_000 };

/** Full-width and half-width, spaces and hyphens, small and capital x are the same number to a clerk; no command. */
const normalize = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Personal data sealed with keys of a store. Never hold both that store and the master key in one backup. */
export class SealedPersonalData extends PersonalData {
  private readonly keys: KeyRing;
  private readonly indexKey: Buffer;

  /** The master key has been proven to be the one of this store. */
  protected constructor(store: KeyStore, master: Buffer, remembering: Remembering) {
    super();
    this.keys = new KeyRing(store, master, remembering);
    this.indexKey = Buffer.from(hkdfSync('sha256', master, 'one-window', 'blind-index', 32));
  }

  /** Over a store that other processes use too. The store stays the caller's. @throws MasterKeyUnusable */
  static async open(store: KeyStore, givenMasterKey: string, remembering = SHARED): Promise<SealedPersonalData> {
    const master = readMasterKey(givenMasterKey);
    assertProof(master, (await store.proof()) ?? (await store.saveProof(proofOf(master))));
    return new SealedPersonalData(store, master, remembering);
  }

  override async seal(person: PersonId, scope: PrivacyScope, value: unknown): Promise<Sealed> {
    const key = this.keys.remembered(person, scope) ?? (await this.keys.keyFor(person, scope));
    const box = encrypt(key, contextOf(person, scope), Buffer.from(JSON.stringify(value)));
    return writeToken({ person, scope, box });
  }

  override async unseal(token: Sealed): Promise<unknown> {
    const { person, scope, box } = readToken(token);
    const key = this.keys.remembered(person, scope) ?? (await this.keys.find(person, scope));
    if (key === 'erased') return 'erased';
    if (!key) throw new SealBroken('no key for this token: it was made elsewhere, or altered');
    return JSON.parse(this.opened(key, contextOf(person, scope), box)) as unknown;
  }

  override blindIndex(kind: BlindIndexKind, value: string): BlindIndex {
    const digest = createHmac('sha256', this.indexKey)
      .update(`${kind}|${kind === 'command' ? value : normalize(value)}`)
      .digest();
    return blindIndex(digest.subarray(0, 24).toString('base64url'));
  }

  override async erase(person: PersonId, scope?: PrivacyScope): Promise<void> {
    await this.keys.destroy(person, scope ? [scope] : SCOPES);
    await this.tellErased(person);
  }

  override async erasedElsewhere(person: PersonId): Promise<void> {
    this.keys.forgetOf(person, SCOPES);
    await this.tellErased(person);
  }

  protected forgetKeys(): void {
    this.keys.forget();
  }

  private opened(key: Buffer, context: string, box: Buffer): string {
    try {
      return decrypt(key, context, box).toString();
    } catch (cause) {
      throw new SealBroken('the token was altered', { cause });
    }
  }
}
