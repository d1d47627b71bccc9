import type { PersonId } from '@one-window/kernel';
import type { PrivacyScope } from './personal-data';

/** A key that nobody reads without the master key. */
export type Wrapped = Buffer;

export interface NewKey {
  readonly person: PersonId;
  readonly scope: PrivacyScope;
  readonly wrapped: Wrapped;
}

/**
 * Where wrapped keys are kept, one per person and scope. A destroyed key leaves a trace with nothing in it, so that
 * "erased" and "never known" stay two things.
 */
export abstract class KeyStore {
  abstract load(person: PersonId, scope: PrivacyScope): Promise<Wrapped | 'erased' | undefined>;
  /** Keeps it where there is none yet. Answers, when it is durable, what is kept: of two writers both get the first's. */
  abstract add(key: NewKey): Promise<Wrapped | 'erased'>;
  /** From now on `erased`, also for those who never had a key. */
  abstract destroy(person: PersonId, scopes: readonly PrivacyScope[]): Promise<void>;
  /** What only the master key opens with which these keys are wrapped; undefined while nobody has saved it. */
  abstract proof(): Promise<Buffer | undefined>;
  /** Of two writers the first wins; both get the first's. */
  abstract saveProof(proof: Buffer): Promise<Buffer>;
}
