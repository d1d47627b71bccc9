import { setTimeout as sleep } from 'node:timers/promises';

/** Between two commands of a busy counter there are a few milliseconds; that is not yet quiet. */
const QUIET_MS = 3;
/** What follows the histories never waits longer than this for its next batch, however busy the counters are. */
const LONGEST_MS = 100;

/**
 * Commands go first: relays and consumers share the process with them, and wait a moment while somebody at a counter
 * waits for an answer. Under a load that never ends they still get their turn, with fuller batches.
 */
export class CommandsFirst {
  private atWork = 0;
  private lastEndedAt = -Infinity;

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.atWork += 1;
    try {
      return await work();
    } finally {
      this.atWork -= 1;
      this.lastEndedAt = performance.now();
    }
  }

  /** Resolves when it is quiet, after a moment at the latest, or when aborted. */
  async pass(signal: AbortSignal): Promise<void> {
    for (const until = performance.now() + LONGEST_MS; this.isBusy() && performance.now() < until;) {
      if (signal.aborted) return;
      await sleep(1);
    }
  }

  private isBusy(): boolean {
    return this.atWork > 0 || performance.now() - this.lastEndedAt < QUIET_MS;
  }
}
