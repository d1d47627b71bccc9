import type { PersonId } from '@one-window/kernel';
import { decrypt, encrypt } from './aes-gcm';
import { freshBytes } from './fresh-bytes';
import type { KeyStore, Wrapped } from './key-store';
import type { PrivacyScope } from './personal-data';

/** The person's key was destroyed: nothing new may be sealed for them under it. */
export class PersonErased extends Error {
  readonly code = 'privacy/person-erased';
  constructor() {
    super('the key of this person was destroyed');
    this.name = 'PersonErased';
  }
}

/** How many opened keys live on in memory, and for how long: an erasure elsewhere is not told. */
export interface Remembering {
  /** The oldest goes first. 0 where another thread destroys keys: none may live on in this memory. */
  readonly keys: number;
  readonly forMs: number;
  readonly nowMs?: () => number;
}

interface Opened {
  readonly key: Buffer;
  readonly until: number;
}

/** Keys opened with the master key, as long as they may be remembered. */
export class KeyRing {
  private readonly known = new Map<string, Opened>();
  private readonly making = new Map<string, Promise<Buffer>>();
  private readonly nowMs: () => number;
  /** What was read before an erasure may not be remembered after it. */
  private erasures = 0;

  constructor(
    private readonly store: KeyStore,
    private readonly master: Buffer,
    private readonly remembering: Remembering,
  ) {
    this.nowMs = remembering.nowMs ?? (() => performance.now());
  }

  /** A key that is kept for good and needs not be asked for. */
  remembered(person: PersonId, scope: PrivacyScope): Buffer | undefined {
    const opened = this.known.get(nameOf(person, scope));
    return opened && (opened.until === Infinity || this.nowMs() < opened.until) ? opened.key : undefined;
  }

  /** The key, made now when there is none; answered when it is kept for good. @throws PersonErased */
  async keyFor(person: PersonId, scope: PrivacyScope): Promise<Buffer> {
    const name = nameOf(person, scope);
    const begun = this.making.get(name);
    if (begun) return begun;
    const made = this.make(person, scope);
    this.making.set(name, made);
    try {
      return await made;
    } finally {
      this.making.delete(name);
    }
  }

  async find(person: PersonId, scope: PrivacyScope): Promise<Buffer | 'erased' | undefined> {
    const before = this.erasures;
    const wrapped = await this.store.load(person, scope);
    if (wrapped === undefined || wrapped === 'erased') return wrapped;
    const key = this.unwrap(person, scope, wrapped);
    this.remember(nameOf(person, scope), key, before);
    return key;
  }

  async destroy(person: PersonId, scopes: readonly PrivacyScope[]): Promise<void> {
    await this.store.destroy(person, scopes);
    this.forgetOf(person, scopes);
  }

  /** Their keys were destroyed, here or elsewhere. */
  forgetOf(person: PersonId, scopes: readonly PrivacyScope[]): void {
    this.erasures += 1;
    for (const scope of scopes) this.known.delete(nameOf(person, scope));
  }

  forget(): void {
    this.known.clear();
  }

  private async make(person: PersonId, scope: PrivacyScope): Promise<Buffer> {
    const before = this.erasures;
    const fresh = freshBytes(32);
    const wrapped = encrypt(this.master, `${person}|${scope}`, fresh);
    const kept = await this.store.add({ person, scope, wrapped });
    if (kept === 'erased') throw new PersonErased();
    const key = kept.equals(wrapped) ? fresh : this.unwrap(person, scope, kept);
    this.remember(nameOf(person, scope), key, before);
    return key;
  }

  private unwrap(person: PersonId, scope: PrivacyScope, wrapped: Wrapped): Buffer {
    return decrypt(this.master, `${person}|${scope}`, wrapped);
  }

  private remember(name: string, key: Buffer, before: number): void {
    const { keys, forMs } = this.remembering;
    if (keys === 0 || before !== this.erasures) return;
    // Anew, so that the oldest is the one that is forgotten first.
    this.known.delete(name);
    if (this.known.size >= keys) this.known.delete(this.known.keys().next().value ?? '');
    this.known.set(name, { key, until: forMs === Infinity ? Infinity : this.nowMs() + forMs });
  }
}

const nameOf = (person: PersonId, scope: PrivacyScope): string => `${scope}|${person}`;
