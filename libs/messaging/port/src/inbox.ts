import type { SourceStream } from './source-stream';

/** What a consumer of reactions has applied, per source stream: the last revision. */
export abstract class Inbox {
  /** Last applied revision of the source stream, -1 when none. */
  abstract lastRevision(stream: SourceStream): Promise<number>;
  /** Records in one transaction what was applied. Never goes back. */
  abstract advance(applied: ReadonlyMap<SourceStream, number>): Promise<void>;
  /** How many events were applied in all: to compare with what was published. */
  abstract applied(): Promise<number>;
}
