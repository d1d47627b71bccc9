import type { BlindIndex, PersonId, Sealed } from '@one-window/kernel';

/**
 * What a key protects: `person` for the person's own data, `reporter` for the identity of a reporter (举报人),
 * which is sealed under a key of its own so that it can be withheld, and destroyed, by itself.
 */
export type PrivacyScope = 'person' | 'reporter';

/** What an equality search may be asked for; `command`: whether a key was sent again with the same body. */
export type BlindIndexKind = 'id-number' | 'credit-code' | 'phone' | 'name' | 'query-number' | 'command';

/** Sealing and unsealing at the edge of a service; the domain sees tokens only. */
export abstract class PersonalData {
  private readonly erasedListeners = new Set<(person: PersonId) => Promise<void>>();

  /** Encrypts a JSON value under the person's key of this scope; makes the key when the person is new. */
  abstract seal(personId: PersonId, scope: PrivacyScope, value: unknown): Promise<Sealed>;
  /**
   * The value, or `erased` when its key was destroyed.
   * @throws SealBroken when the token was altered or is none of ours.
   */
  abstract unseal(token: Sealed): Promise<unknown>;
  /** Keyed fingerprint of a normalized value: equal values, equal fingerprints. */
  abstract blindIndex(kind: BlindIndexKind, value: string): BlindIndex;
  /** Destroys the person's keys (all scopes, or one). Histories stay as they are. */
  abstract erase(personId: PersonId, scope?: PrivacyScope): Promise<void>;

  /** Another process has destroyed the person's keys: this one forgets them, and drops what it keeps in plain. */
  abstract erasedElsewhere(personId: PersonId): Promise<void>;

  /** Whoever keeps something in plain that was opened with a person's key drops it here: an erasure waits for it. */
  onErased(listener: (person: PersonId) => Promise<void>): () => void {
    this.erasedListeners.add(listener);
    return () => this.erasedListeners.delete(listener);
  }

  /** After the keys are gone. A listener that fails fails the erasure, which may be asked for again. */
  protected async tellErased(person: PersonId): Promise<void> {
    for (const listener of this.erasedListeners) await listener(person);
  }
}
