import type { EventStore } from '@one-window/event-store';

/** A store of its own for one test, with the means to restart it and to throw it away. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** Closes it and opens the same data again. */
  reopen(): Promise<EventStore>;
  /** Closes it if it is still open and removes the data. */
  dispose(): Promise<void>;
}

/** Runs one test with an empty store and cleans up after it. */
export const withStore =
  (open: () => Promise<StoreUnderTest>, test: (store: EventStore, under: StoreUnderTest) => Promise<void>) =>
  async (): Promise<void> => {
    const under = await open();
    try {
      await test(under.store, under);
    } finally {
      await under.dispose();
    }
  };
