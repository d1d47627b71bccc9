import { createHmac, hkdfSync } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { blindIndex, type BlindIndex, type PersonId, type Sealed } from '@one-window/kernel';
import { decrypt, encrypt } from './aes-gcm';
import { KeyRing } from './key-ring';
import { masterKey } from './master-key';
import { PersonalData, type BlindIndexKind, type PrivacyScope } from './personal-data';
import { contextOf, readToken, SealBroken, writeToken } from './sealed-token';

const SCOPES: readonly PrivacyScope[] = ['person', 'reporter'];

/** Full-width and half-width, spaces and hyphens, small and capital x are the same number to a clerk; no command. */
const normalize = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Personal data sealed with keys in `keys.sqlite`. Never hold both this file and the master key in one backup. */
export class SqlitePersonalData extends PersonalData {
  private readonly keys: KeyRing;
  private readonly indexKey: Buffer;

  /** `beside` the one that destroys keys: none is kept in memory. */
  constructor(folder: string, givenMasterKey?: string, place: 'alone' | 'beside' = 'alone') {
    super();
    mkdirSync(folder, { recursive: true });
    const master = masterKey(folder, givenMasterKey);
    this.keys = new KeyRing(join(folder, 'keys.sqlite'), master, place === 'beside' ? 0 : undefined);
    this.indexKey = Buffer.from(hkdfSync('sha256', master, 'one-window', 'blind-index', 32));
  }

  override async seal(person: PersonId, scope: PrivacyScope, value: unknown): Promise<Sealed> {
    const key = await this.keys.keyFor(person, scope);
    const box = encrypt(key, contextOf(person, scope), Buffer.from(JSON.stringify(value)));
    return writeToken({ person, scope, box });
  }

  override async unseal(token: Sealed): Promise<unknown> {
    const { person, scope, box } = readToken(token);
    const key = this.keys.find(person, scope);
    if (key === 'erased') return 'erased';
    if (!key) throw new SealBroken('no key for this token: it was made elsewhere, or altered');
    return JSON.parse(this.open(key, contextOf(person, scope), box)) as unknown;
  }

  override blindIndex(kind: BlindIndexKind, value: string): BlindIndex {
    const digest = createHmac('sha256', this.indexKey)
      .update(`${kind}|${kind === 'command' ? value : normalize(value)}`)
      .digest();
    return blindIndex(digest.subarray(0, 24).toString('base64url'));
  }

  override async erase(person: PersonId, scope?: PrivacyScope): Promise<void> {
    this.keys.destroy(person, scope ? [scope] : SCOPES);
    await this.tellErased(person);
  }

  close(): void {
    this.keys.close();
  }

  private open(key: Buffer, context: string, box: Buffer): string {
    try {
      return decrypt(key, context, box).toString();
    } catch (cause) {
      throw new SealBroken('the token was altered', { cause });
    }
  }
}
