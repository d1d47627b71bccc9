import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { InboxConsumer, Relay } from '@one-window/messaging';
import { ConsumerFile } from '@one-window/messaging-embedded';
import {
  aCaseEvent,
  aClock,
  kafka,
  noted,
  quickly,
  RememberedDeadLetters,
  RememberedInbox,
  stream,
  until,
} from '@one-window/testing';
import type { Broker, OutgoingMessage } from '../broker';
import { toMessage } from '../cloud-event';
import { KafkaGroupConsumer } from '../kafka-group-consumer';
import { KafkajsBroker } from '../kafkajs-broker';
import { KafkaPublisher } from '../kafka-publisher';
import { RawKafkajs } from './raw-kafkajs';

const USAGE = `npm run bench:kafka [-- --events N] [--rounds N]
  --events  events of each round, about 1 KiB each (20000)
  --rounds  rounds side by side; the first one warms up and is not counted (4)
  Runs beside the broker of KAFKA_BROKERS, or starts one from jars.
`;
const PARTITIONS = 12;
const BATCH = 500;
const CASES = 100;
/** With its attributes, an event is about 1 KiB on the wire. */
const FACT = { text: 'x'.repeat(320) };

const caseOf = (index: number): string => `case-${index % CASES}`;
const eventOf = (index: number) => {
  const event = aCaseEvent(caseOf(index), Math.floor(index / CASES));
  return { ...event, data: { ...event.data, fact: FACT } };
};
const toCaseEvent: ConstructorParameters<typeof Relay>[0]['toCaseEvent'] = ({ id, type, meta, ...event }) => ({
  ...eventOf(0),
  ...{ id, type, subject: meta.caseId, stream: event.stream, revision: event.revision, time: meta.recordedAt },
});

const newTopic = async (broker: Broker): Promise<string> => {
  const topic = `bench-${randomUUID()}`;
  await broker.createTopic({ topic, partitions: PARTITIONS, replicas: 1, settings: {} });
  return topic;
};

const fill = async (store: SqliteEventStore, count: number): Promise<void> => {
  for (let name = 0; name < CASES; name += 1) {
    const facts = Array.from({ length: count / CASES }, (_, index) => noted(`${name}-${index}`, FACT, caseOf(name)));
    await store.append(stream(`matter-${caseOf(name)}`), 'no-stream', facts);
  }
};

/** From the store through the relay; the checkpoint is saved after each acknowledgement. */
const relayAll = async (broker: Broker, topic: string, store: SqliteEventStore, folder: string): Promise<number> => {
  const file = new ConsumerFile(join(folder, `${topic}.sqlite`));
  const publisher = new KafkaPublisher({ broker, topic });
  const stop = new AbortController();
  const relay = new Relay({ store, publisher, checkpoints: file.checkpoints, toCaseEvent });
  const beganAt = performance.now();
  const running = relay.run(stop.signal);
  await until('the end of the store', async () => !(await relay.stats()).behind, 120_000);
  const took = performance.now() - beganAt;
  stop.abort();
  await running;
  await publisher.close();
  file.close();
  return took;
};

/** Parsed, judged by the contract, looked up in the inbox, handed to a consumer that does nothing, remembered. */
const deliverAll = async (broker: Broker, topic: string, count: number): Promise<number> => {
  const inbox = new RememberedInbox();
  let [beganAt, applied] = [0, 0];
  const group = new KafkaGroupConsumer({
    ...{ group: `ours-${topic}`, broker, topic, clock: aClock, retry: quickly, timing: { maxWaitMs: 100 } },
    deadLetters: new RememberedDeadLetters(),
    consumer: new InboxConsumer(inbox, async () => {
      beganAt ||= performance.now();
      applied += 1;
    }),
    onDead: error => {
      throw error;
    },
  });
  const stop = new AbortController();
  const running = group.run(stop.signal);
  await until('the end of the topic', () => applied === count, 120_000);
  const took = performance.now() - beganAt;
  stop.abort();
  await running;
  return took;
};

/** Ready to send: the very messages that ours sends, or as many bytes without headers. */
const rawBatches = (count: number, withHeaders: boolean): readonly (readonly OutgoingMessage[])[] =>
  Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) =>
    Array.from({ length: BATCH }, (__, index) => {
      const { key, value, headers } = toMessage(eventOf(batch * BATCH + index), 0);
      if (withHeaders) return { key, value, headers };
      return { key, value: value + ' '.repeat(Object.entries(headers).flat().join('').length), headers: {} };
    }),
  );

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

interface Cost {
  readonly took: number;
  /** Processor time of this process alone: moves less with what else the machine does. */
  readonly worked: number;
}

type Pairs = [ours: Cost, raw: Cost][];

const costOf = async (work: () => Promise<number>): Promise<Cost> => {
  const before = process.cpuUsage();
  const took = await work();
  const { user, system } = process.cpuUsage(before);
  return { took, worked: (user + system) / 1_000 };
};

const report = (name: string, count: number, costs: readonly (readonly [ours: Cost, raw: Cost])[]): void => {
  const pairs = costs.map(([ours, raw]) => [ours.took, raw.took] as const);
  const work = middle(costs.map(([ours, raw]) => raw.worked / ours.worked)).toFixed(2);
  const rate = (took: number): string => Math.round(count / (took / 1_000)).toLocaleString('en-US');
  const ratio = middle(pairs.map(([ours, raw]) => raw / ours)).toFixed(2);
  process.stdout.write(
    `${name}: ours ${rate(middle(pairs.map(([ours]) => ours)))}/s, kafkajs alone ` +
      `${rate(middle(pairs.map(([, raw]) => raw)))}/s, ratio ${ratio} (by processor time ${work})\n`,
  );
};

const measure = async (brokers: string, count: number, rounds: number): Promise<void> => {
  const broker = new KafkajsBroker({ brokers: brokers.split(','), clientId: 'bench' });
  const raw = new RawKafkajs(brokers);
  const folder = mkdtempSync(join(tmpdir(), 'kafka-bench-'));
  const store = new SqliteEventStore(join(folder, 'events.sqlite'));
  try {
    await fill(store, count);
    const [same, bare] = [rawBatches(count, true), rawBatches(count, false)];
    const [sent, sentBare, received, receivedBare]: [Pairs, Pairs, Pairs, Pairs] = [[], [], [], []];
    for (let round = 0; round < rounds; round += 1) {
      const [topic, sameTopic, bareTopic] = [await newTopic(broker), await newTopic(broker), await newTopic(broker)];
      const relayed = await costOf(() => relayAll(broker, topic, store, folder));
      sent.push([relayed, await costOf(() => raw.produce(sameTopic, same))]);
      sentBare.push([relayed, await costOf(() => raw.produce(bareTopic, bare))]);
      const delivered = await costOf(() => deliverAll(broker, topic, count));
      received.push([delivered, await costOf(() => raw.consume(sameTopic, count))]);
      receivedBare.push([delivered, await costOf(() => raw.consume(bareTopic, count))]);
    }
    report('store → relay → topic, beside the same messages ready made', count, sent.slice(1));
    report('store → relay → topic, beside as many bytes without headers', count, sentBare.slice(1));
    report('topic → contract → inbox → consumer, beside counting the same messages', count, received.slice(1));
    report('topic → contract → inbox → consumer, beside counting as many bytes', count, receivedBare.slice(1));
  } finally {
    await store.close();
    await broker.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { events: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '4' } },
  });
  const [events, rounds] = [Number(values.events), Number(values.rounds)];
  const way = kafka.ways.find(each => each.available());
  if (!(events >= BATCH && events % BATCH === 0 && rounds >= 2) || way === undefined) {
    process.stdout.write(`${USAGE}${way === undefined ? `No Kafka: ${kafka.advice}\n` : ''}`);
    return 1;
  }
  const running = await way.start();
  try {
    await measure(running.url, events, rounds);
    return 0;
  } finally {
    await running.stop();
  }
};

if (require.main === module) {
  main().then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
