import type { RecordedEvent } from '@one-window/event-store';
import { Relay } from '@one-window/messaging';
import { aCaseEvent, noted, stream, until, type TransportUnderTest } from '@one-window/testing';

const CASES = Array.from({ length: 20 }, (_, index) => `c${index}`);
const toCaseEvent = ({ id, type, meta, stream: name, revision }: RecordedEvent) =>
  aCaseEvent(meta.caseId, revision, { id, type, stream: name, time: meta.recordedAt });

/** Twenty cases in a store, and a relay that publishes what is recorded of them. */
export const relayCases = ({ store, publisher, checkpoints }: TransportUnderTest) => {
  const stop = new AbortController();
  const relay = new Relay({
    ...{ store, publisher, checkpoints, toCaseEvent },
    retry: { firstPauseMs: 50, longestPauseMs: 500 },
  });
  const running = relay.run(stop.signal);
  return {
    relay,
    /** One fact more in every case's stream. */
    record: async (revision: number): Promise<void> => {
      for (const name of CASES) {
        const facts = [noted(`${name}-${revision}`, {}, name)];
        await store.append(stream(name), revision === 0 ? 'no-stream' : revision - 1, facts);
      }
    },
    relayed: (): Promise<void> => until('the end of the store', async () => !(await relay.stats()).behind, 60_000),
    stop: async (): Promise<void> => {
      stop.abort();
      await running;
    },
    /** What every case must have had applied, in order, after so many rounds. */
    whole: (rounds: number): readonly (readonly string[])[] =>
      CASES.map(name => Array.from({ length: rounds }, (_, revision) => `${name}-${revision}`)),
    each: <Result>(of: (name: string) => Result): readonly Result[] => CASES.map(of),
  };
};
