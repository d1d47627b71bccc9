/** What only those who follow know, because no file holds it. */
export interface FollowersReport {
  /** Why the relay does not get on, while it does not. */
  readonly trouble?: { readonly message: string; readonly failures: number };
  /** Why this process's consumer does not get on: `held` at a message, `reading` nothing, `dead` for good. */
  readonly consumer?: { readonly dead?: string; readonly held?: string; readonly reading?: string };
  /** From recorded to applied, of the last thousand. */
  readonly delayP99Ms?: number;
}

/**
 * Whoever publishes what one service recorded and brings it what others have: in this thread or in one beside it.
 * How far they are stands in the service's files, which every thread may read.
 */
export interface Followers {
  start(): void;
  /** Finishes the batch at hand; what is not done comes again after the next start. */
  end(): Promise<void>;
  /** Runs work between two batches of the consumer: a repair must not overlap with delivery. */
  exclusively<R>(work: () => Promise<R>): Promise<R>;
  /** Whether messages of this place in the log are brought here: where several processes share them, not all are. */
  reads(place: string): boolean;
  /** Messages that are this process's to take and not taken; absent where that is what the service as a whole has left. */
  lag?(): Promise<number>;
  report(): FollowersReport;
}
