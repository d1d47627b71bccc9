import { RelayFenced } from './relay-checkpoints';
import type { Leased, RelayLease } from './relay-lease';
import { pause } from './retry-policy';

export interface LeaseTerms {
  /** Names this process among those that relay for the same service. */
  readonly holder: string;
  readonly forMs: number;
  /** Told when the lease was won or lost. */
  readonly onChange?: (epoch: number | undefined) => void;
  readonly onTrouble?: (error: unknown) => void;
}

/**
 * Runs `relay` in one process at a time, until aborted: waits for the lease, renews it at a third of its time, and stops
 * the relay as soon as it is lost. A relay that was fenced off waits for the lease again.
 */
export const relayWhileLeased = async (
  lease: RelayLease,
  terms: LeaseTerms,
  relay: (epoch: number, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const { holder, forMs, onChange, onTrouble } = terms;
  while (!signal.aborted) {
    const leased = await lease.acquire(holder, forMs).catch((error: unknown) => void onTrouble?.(error));
    if (leased === undefined) {
      await pause(forMs / 3, signal);
      continue;
    }
    onChange?.(leased.epoch);
    const lost = new AbortController();
    const held = AbortSignal.any([signal, lost.signal]);
    const renewing = renew(lease, leased, terms, held).finally(() => lost.abort());
    try {
      await relay(leased.epoch, held);
    } catch (error) {
      if (!(error instanceof RelayFenced)) throw error;
    } finally {
      lost.abort();
      await renewing;
      await lease.release(holder, leased).catch((error: unknown) => onTrouble?.(error));
      onChange?.(undefined);
    }
  }
};

/** Ends when the lease is lost, or could not be renewed before its end. */
const renew = async (lease: RelayLease, leased: Leased, terms: LeaseTerms, signal: AbortSignal): Promise<void> => {
  let until = performance.now() + terms.forMs;
  while (!signal.aborted && performance.now() < until) {
    await pause(terms.forMs / 3, signal);
    if (signal.aborted) return;
    const asked = performance.now();
    try {
      if (!(await lease.renew(terms.holder, leased, terms.forMs))) return;
      until = asked + terms.forMs;
    } catch (error) {
      terms.onTrouble?.(error);
    }
  }
};
