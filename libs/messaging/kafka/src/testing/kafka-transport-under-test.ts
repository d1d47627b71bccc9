import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import {
  aClock,
  quickly,
  RememberedCheckpoints,
  RememberedDeadLetters,
  RememberedInbox,
  type MemberUnderTest,
  type TransportUnderTest,
} from '@one-window/testing';
import type { Broker } from '../broker';
import { KafkaGroupConsumer, type KafkaGroupParts } from '../kafka-group-consumer';
import { KafkaPublisher } from '../kafka-publisher';
import { readTopic } from '../read-topic';

export interface KafkaTransportUnderTest extends TransportUnderTest {
  readonly topic: string;
  readonly group: string;
  joinWith(parts: Pick<KafkaGroupParts, 'consumer'> & Partial<KafkaGroupParts>): MemberUnderTest & {
    readonly consumer: KafkaGroupConsumer;
  };
}

/** A topic and a group of its own for one test. */
export const openKafkaTransport = async (
  broker: Broker,
  partitions = 3,
  replicas = 1,
): Promise<KafkaTransportUnderTest> => {
  const id = randomUUID().slice(0, 8);
  const [topic, group] = [`case-events-${id}`, `group-${id}`];
  await broker.createTopic({ topic, partitions, replicas, settings: {} });
  const folder = mkdtempSync(join(tmpdir(), 'kafka-transport-'));
  const store = new SqliteEventStore(join(folder, 'events.sqlite'));
  const publisher = new KafkaPublisher({ broker, topic });
  const inbox = new RememberedInbox();
  const deadLetters = new RememberedDeadLetters();
  const stops = new Set<() => Promise<void>>();
  const joinWith: KafkaTransportUnderTest['joinWith'] = parts => {
    const stop = new AbortController();
    const consumer = new KafkaGroupConsumer({
      ...{ group, broker, topic, deadLetters, clock: aClock, retry: quickly },
      timing: { maxWaitMs: 100 },
      onDead: error => {
        throw error;
      },
      ...parts,
    });
    const running = consumer.run(stop.signal);
    const end = async (): Promise<void> => {
      stop.abort();
      await running;
    };
    stops.add(end);
    return {
      consumer,
      lag: async () => (await consumer.stats()).lag ?? Infinity,
      trouble: async () => (await consumer.stats()).trouble,
      retry: key => consumer.retry(key),
      stop: end,
    };
  };
  return {
    ...{ topic, group, publisher, inbox, deadLetters, store, joinWith },
    checkpoints: new RememberedCheckpoints(),
    publishRaw: async (key, value) => {
      const producer = await broker.producer();
      await producer.send(topic, [{ key, value, headers: {} }]);
      await producer.close();
    },
    published: async () => {
      const messages = [];
      for await (const batch of readTopic(broker, topic)) messages.push(...batch);
      return messages.map(({ value }) => JSON.parse(value) as CaseEventEnvelope);
    },
    join: (consumer, onTrouble) => joinWith({ consumer, ...(onTrouble && { onTrouble }) }),
    rewind: () => broker.rewind(group, topic),
    dispose: async () => {
      // A test that failed has left its members reading.
      await Promise.all([...stops].map(end => end()));
      await publisher.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
