import type { LocalDate, StreamId } from '@one-window/kernel';

export interface DueSearch {
  /** Only cases under a set clock, or only real ones. */
  readonly played: boolean;
  readonly caseId?: string;
}

/** Running clocks of live cases: how many still have time, how many have run out. */
export interface DeadlineCounts {
  readonly open: number;
  readonly breached: number;
}

/**
 * Which streams have a clock that runs out, and when: so that a timer looks at those and at no others. May be thrown
 * away at any time; what is true stands in the histories. It reads on when it is asked and not with every command.
 */
export abstract class DeadlineIndex {
  /** Resolves when all that is stored now has been taken in. */
  abstract caughtUp(): Promise<void>;
  /** Streams with a clock, not provisional and not yet in breach, whose last day is not after `today`. */
  abstract dueBy(today: LocalDate, search: DueSearch): Promise<readonly StreamId[]>;
  /** Streams with any clock that runs or stands still. */
  abstract open(): Promise<readonly StreamId[]>;
  abstract counts(): Promise<DeadlineCounts>;
  abstract close(): Promise<void>;
}
