import { setTimeout as sleep } from 'node:timers/promises';

/** How often and how patiently a message is tried before its case is parked. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 6, firstPauseMs: 50, longestPauseMs: 2_000 };

/** Longest silence towards a broker, which would take a quiet consumer for dead. */
const HEARTBEAT_EVERY_MS = 1_000;

/** The pause after the n-th failure: doubled each time, up to the longest. */
export const pauseMs = (failures: number, { firstPauseMs, longestPauseMs }: RetryPolicy): number =>
  Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures - 1, 30));

/** Waits, with a sign of life now and then; returns early when aborted. */
export const pause = async (ms: number, signal: AbortSignal, heartbeat?: () => Promise<void>): Promise<void> => {
  for (let left = ms; left > 0 && !signal.aborted; left -= HEARTBEAT_EVERY_MS) {
    await sleep(Math.min(left, HEARTBEAT_EVERY_MS), undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    await heartbeat?.();
  }
};

/** Errors that the same message will meet again, however often it is tried: faults of the program or of the message. */
export const isHopeless = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  // A TypeError with a cause is `fetch failed`: the network, not the program.
  if (error instanceof TypeError) return error.cause === undefined;
  return (
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError ||
    error.name === 'ZodError' ||
    ('code' in error && error.code === 'invariant/broken') ||
    // Judged in another thread, where the error was whole.
    ('hopeless' in error && error.hopeless === true)
  );
};
