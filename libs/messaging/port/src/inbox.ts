/**
 * What a consumer has applied, per source stream: the last revision. A consumer applies `last + 1`,
 * skips what it has, and treats a gap as an alarm.
 */
export abstract class Inbox {
  /** Last applied revision of the source stream, -1 when none. */
  abstract lastRevision(stream: string): Promise<number>;
  /** Records that `revision` was applied, in one transaction with the effect where the effect has one. */
  abstract advance(stream: string, revision: number): Promise<void>;
}
