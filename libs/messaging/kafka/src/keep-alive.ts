import type { PartitionBatch } from './broker';

const EVERY_MS = 1_000;

interface Life {
  /** Gives a sign of life when one is due. Never throws: what the broker answers is in `lost`. */
  readonly sign: () => Promise<void>;
  /** Why the partition is no longer ours, once it is not. */
  readonly lost: Error | undefined;
  end(): void;
}

/**
 * Tells the broker that we live for as long as a batch is at work, however long a single handler takes: the client
 * itself does so only between batches. When the group is given anew, the work is told to stop where it can.
 */
export const keepAlive = (batch: PartitionBatch, atWork: AbortController): Life => {
  let lost: Error | undefined;
  let underWay: Promise<void> | undefined;
  const beat = async (): Promise<void> => {
    try {
      await batch.heartbeat();
    } catch (error) {
      lost ??= error instanceof Error ? error : new Error(String(error));
      atWork.abort();
    }
  };
  const sign = (): Promise<void> => {
    underWay ??= beat().finally(() => (underWay = undefined));
    return underWay;
  };
  const timer = setInterval(() => void sign(), EVERY_MS);
  return {
    sign,
    get lost() {
      return lost;
    },
    end: () => clearInterval(timer),
  };
};
