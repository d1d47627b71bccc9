import type { DeadLetters, Inbox, RelayCheckpoints } from '@one-window/messaging';

/** What a service remembers of messages, wherever it keeps it. */
export interface ConsumerMemory {
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  readonly checkpoints: RelayCheckpoints;
}

/** An empty memory of its own for one test, with the means to restart it and to throw it away. */
export interface MemoryUnderTest extends ConsumerMemory {
  /** Closes it and opens the same data again. */
  reopen(): Promise<ConsumerMemory>;
  dispose(): Promise<void>;
}

export const withMemory =
  (open: () => Promise<MemoryUnderTest>, test: (memory: MemoryUnderTest) => Promise<void>) =>
  async (): Promise<void> => {
    const memory = await open();
    try {
      await test(memory);
    } finally {
      await memory.dispose();
    }
  };
