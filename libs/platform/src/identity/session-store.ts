export interface StoredSession {
  readonly tokenHash: string;
  readonly username: string;
  readonly csrf: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly seenAt: number;
}

/** Who is signed in, by the hash of the token: the token itself is kept nowhere. */
export abstract class SessionStore {
  abstract save(session: StoredSession): Promise<void>;
  abstract find(tokenHash: string): Promise<StoredSession | undefined>;
  /** One that has ended stays ended. */
  abstract touch(tokenHash: string, seenAt: number): Promise<void>;
  abstract end(tokenHash: string): Promise<void>;
  /** Ends those that were seen last before this moment. */
  abstract endBefore(seenAt: number): Promise<void>;
}
