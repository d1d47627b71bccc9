import { personId, sealed, type PersonId, type Sealed } from '@one-window/kernel';
import type { PrivacyScope } from './personal-data';

/** The token was altered, cut, or made with keys of another data folder. */
export class SealBroken extends Error {
  readonly code = 'privacy/seal-broken';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealBroken';
  }
}

export interface OpenedToken {
  readonly person: PersonId;
  readonly scope: PrivacyScope;
  readonly box: Buffer;
}

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** `s1.<person>.<scope>.<box>`: whose key, which key, what it locks. The format's version comes first. */
export const writeToken = ({ person, scope, box }: OpenedToken): Sealed =>
  sealed(['s1', base64url(person), scope, box.toString('base64url')].join('.'));

/** @throws SealBroken */
export const readToken = (token: Sealed): OpenedToken => {
  const [version, person, scope, box, ...rest] = token.split('.');
  if (version !== 's1' || !person || !box || rest.length > 0 || (scope !== 'person' && scope !== 'reporter')) {
    throw new SealBroken('not a sealed token');
  }
  return { person: personId(Buffer.from(person, 'base64url').toString()), scope, box: Buffer.from(box, 'base64url') };
};

/** Binds a box to its owner. */
export const contextOf = (person: PersonId, scope: PrivacyScope): string => `s1|${person}|${scope}`;
