import { setTimeout as sleep } from 'node:timers/promises';
import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
  UnknownError,
} from '@kurrent/kurrentdb-client';

/** How patient a store is while its node is away, changes its leader, or loses an answer on the way. */
export interface Patience {
  readonly tries: number;
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}
export const PATIENCE: Patience = { tries: 8, firstPauseMs: 50, longestPauseMs: 2_000 };

const PASSING = [UnavailableError, CancelledError, DeadlineExceededError, NotLeaderError, TimeoutError, UnknownError];

/** It may work in a moment. Whether what was asked for has happened is not known. */
export const mayPass = (error: unknown): boolean => PASSING.some(kind => error instanceof kind);

/** Answers early when aborted. */
export const pauseBefore = async (attempt: number, patience: Patience, signal: AbortSignal): Promise<void> => {
  const ms = Math.min(patience.longestPauseMs, patience.firstPauseMs * 2 ** (attempt - 1));
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
};

/** Tries what may be done twice without harm. */
export const retrying = async <R>(patience: Patience, signal: AbortSignal, work: () => Promise<R>): Promise<R> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error) || attempt >= patience.tries || signal.aborted) throw error;
      await pauseBefore(attempt, patience, signal);
    }
  }
};
