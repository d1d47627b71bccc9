import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { aClock, quickly, transportContract, type TransportUnderTest } from '@one-window/testing';
import { ConsumerFile } from './consumer-file';
import { GroupConsumer } from './group-consumer';
import { SqliteMessageLog } from './sqlite-message-log';

const open = async (): Promise<TransportUnderTest> => {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-transport-'));
  const logFile = join(folder, 'log.sqlite');
  const log = new SqliteMessageLog(logFile);
  const file = new ConsumerFile(join(folder, 'consumer.sqlite'));
  const store = new SqliteEventStore(join(folder, 'events.sqlite'));
  const stops = new Set<() => Promise<void>>();
  const change = (name: string, sql: string, ...values: readonly string[]): void => {
    const database = new Database(name);
    database.prepare(sql).run(...values);
    database.close();
  };
  return {
    ...{ publisher: log, inbox: file.inbox, deadLetters: file.deadLetters, checkpoints: file.checkpoints, store },
    publishRaw: async (key, value) => change(logFile, 'INSERT INTO messages (key, value) VALUES (?, ?)', key, value),
    published: async () => (await log.read('0', 1_000)).map(({ value }) => JSON.parse(value) as CaseEventEnvelope),
    join: (consumer, onTrouble) => {
      const stop = new AbortController();
      const group = new GroupConsumer({
        ...{ group: 'g', log, file, consumer, clock: aClock, retry: quickly },
        ...(onTrouble && { onTrouble }),
      });
      const running = group.run(stop.signal);
      const end = async (): Promise<void> => {
        stop.abort();
        await running;
      };
      stops.add(end);
      return {
        lag: async () => (await group.stats()).lag,
        trouble: async () => (await group.stats()).trouble,
        retry: key => group.retry(key),
        stop: end,
      };
    },
    rewind: async () => change(join(folder, 'consumer.sqlite'), "UPDATE counters SET value = 0 WHERE name = 'offset'"),
    dispose: async () => {
      // A test that failed has left its members reading.
      await Promise.all([...stops].map(end => end()));
      await store.close();
      log.close();
      file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

transportContract('the embedded log', open);
