import { setTimeout as sleep } from 'node:timers/promises';
import {
  Kafka,
  KafkaJSError,
  logLevel,
  Partitioners,
  type Admin,
  type EachBatchPayload,
  type KafkaMessage,
} from 'kafkajs';
import type {
  Broker,
  FoundTopic,
  GroupReader,
  GroupReaderOptions,
  IncomingMessage,
  PartitionBatch,
  PartitionPlace,
  Producer,
  TopicPlan,
} from './broker';

/** How to reach the brokers. A password comes from the environment or a mounted secret, never from a file of ours. */
export interface KafkaConnection {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly tls?: boolean;
  /** SCRAM-SHA-512. */
  readonly login?: { readonly username: string; readonly password: string };
}

// kafkajs has other defaults where NODE_ENV is `test`; these hold everywhere. It need not be patient, about five seconds
// in all: relay and group try again for ever, and say meanwhile that they do.
const RETRY = { initialRetryTime: 100, retries: 6, maxRetryTime: 1_500, factor: 0.2, multiplier: 2 };
/** For questions that somebody waits for. */
const BRIEF = { ...RETRY, retries: 3 };
const CONFIG_OF_TOPIC = 2;
const TOPIC_WITHIN_MS = 20_000;

/** The only file that knows kafkajs. Copy `Broker` to replace it. */
export class KafkajsBroker implements Broker {
  private readonly kafka: Kafka;
  private connectedAdmin: Promise<Admin> | undefined;

  constructor({ brokers, clientId, tls, login }: KafkaConnection) {
    this.kafka = new Kafka({
      brokers: [...brokers],
      clientId,
      retry: RETRY,
      connectionTimeout: 3_000,
      requestTimeout: 30_000,
      logLevel: logLevel.NOTHING,
      ...(tls && { ssl: true }),
      ...(login && { sasl: { mechanism: 'scram-sha-512', ...login } }),
    });
  }

  async producer(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry: RETRY,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    const place = Partitioners.DefaultPartitioner();
    const known = new Map<string, Awaited<ReturnType<KafkajsBroker['metadata']>>>();
    const partitionsOf = async (topic: string) => {
      const partitions = known.get(topic) ?? (await this.metadata(topic));
      if (partitions.length === 0) throw new Error(`topic ${topic} does not exist: npm run topics -- --create`);
      known.set(topic, partitions);
      return partitions;
    };
    return {
      send: async (topic, messages) => {
        const partitionMetadata = await partitionsOf(topic);
        const placed = messages.map(message => ({
          ...message,
          partition: place({ topic, partitionMetadata, message }),
        }));
        const answers = await producer.send({ topic, acks: -1, messages: placed });
        // When a leader moves during a send over several brokers, kafkajs may answer without having sent all.
        const acknowledged = new Set(answers.filter(({ errorCode }) => errorCode === 0).map(each => each.partition));
        const missing = placed.find(({ partition }) => !acknowledged.has(partition));
        if (missing) throw new Error(`partition ${missing.partition} of ${topic} did not acknowledge`);
      },
      close: () => producer.disconnect(),
    };
  }

  reader(options: GroupReaderOptions): GroupReader {
    const { group, topic, onBatch, onCrash, onAssigned, sessionTimeoutMs = 10_000 } = options;
    const { rebalanceTimeoutMs = 60_000, maxWaitMs = 500, from = new Map<number, bigint>() } = options;
    let stopping = false;
    const consumer = this.kafka.consumer({
      groupId: group,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: rebalanceTimeoutMs,
      heartbeatInterval: Math.ceil(sessionTimeoutMs / 10),
      maxWaitTimeInMs: maxWaitMs,
      allowAutoTopicCreation: false,
      retry: { ...RETRY, restartOnFailure: () => Promise.resolve(!stopping) },
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!stopping) onCrash(payload.error, payload.restart);
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => onAssigned?.(payload.memberAssignment[topic] ?? []));
    return {
      start: async () => {
        await consumer.connect();
        await consumer.subscribe({ topic, fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: payload => onBatch(toBatch(topic, payload)),
        });
        for (const [partition, offset] of from) consumer.seek({ topic, partition, offset: String(offset) });
      },
      stop: async () => {
        stopping = true;
        await consumer.disconnect();
      },
    };
  }

  async createTopic({ topic, partitions, replicas, settings }: TopicPlan): Promise<void> {
    const admin = await this.admin();
    await admin.createTopics({
      // kafkajs would fail when the node it asks has not heard of the topic yet.
      waitForLeaders: false,
      topics: [
        {
          topic,
          numPartitions: partitions,
          replicationFactor: replicas,
          configEntries: Object.entries(settings).map(([name, value]) => ({ name, value })),
        },
      ],
    });
    const ready = (found: Awaited<ReturnType<KafkajsBroker['metadata']>>): boolean =>
      found.length === partitions && found.every(({ leader }) => leader >= 0);
    for (
      const end = Date.now() + TOPIC_WITHIN_MS;
      !ready(await this.metadata(topic).catch(() => []));
      await sleep(50)
    ) {
      if (Date.now() > end) throw new Error(`topic ${topic} was created, and has no leaders yet`);
    }
  }

  async findTopic(topic: string): Promise<FoundTopic | undefined> {
    const partitions = await this.metadata(topic);
    if (partitions.length === 0) return undefined;
    const admin = await this.admin();
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: CONFIG_OF_TOPIC, name: topic }],
    });
    const entries = resources[0]?.configEntries ?? [];
    return {
      partitions: partitions.length,
      replicas: partitions[0]?.replicas.length ?? 0,
      settings: Object.fromEntries(entries.map(({ configName, configValue }) => [configName, configValue])),
    };
  }

  async places(group: string, topic: string): Promise<readonly PartitionPlace[]> {
    const admin = await this.admin();
    const [reach, [committed]] = await Promise.all([
      this.reach(topic),
      admin.fetchOffsets({ groupId: group, topics: [topic] }),
    ]);
    return reach.map(place => {
      const offset = BigInt(committed?.partitions.find(each => each.partition === place.partition)?.offset ?? '-1');
      // Below zero: nothing was committed yet, the group will begin at the beginning.
      return { ...place, committed: offset < 0n ? place.low : offset };
    });
  }

  async reach(topic: string): Promise<readonly Omit<PartitionPlace, 'committed'>[]> {
    const admin = await this.admin();
    const offsets = await whilePassing(() => admin.fetchTopicOffsets(topic));
    return offsets
      .map(({ partition, low, high }) => ({ partition, low: BigInt(low), high: BigInt(high) }))
      .sort((a, b) => a.partition - b.partition);
  }

  async rewind(group: string, topic: string): Promise<void> {
    const admin = await this.admin();
    await admin.resetOffsets({ groupId: group, topic, earliest: true });
  }

  async nodes(): Promise<number> {
    const admin = await this.admin();
    return (await admin.describeCluster()).brokers.length;
  }

  async close(): Promise<void> {
    const admin = this.connectedAdmin;
    this.connectedAdmin = undefined;
    await (await admin)?.disconnect();
  }

  private async metadata(topic: string) {
    const admin = await this.admin();
    // Asked for a topic that is not there, kafkajs would try for a long time: so the list comes first.
    if (!(await admin.listTopics()).includes(topic)) return [];
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    return topics[0]?.partitions ?? [];
  }

  private admin(): Promise<Admin> {
    this.connectedAdmin ??= this.connectAdmin();
    return this.connectedAdmin;
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.kafka.admin({ retry: BRIEF });
    try {
      await admin.connect();
      return admin;
    } catch (error) {
      this.connectedAdmin = undefined;
      throw error;
    }
  }
}

const PASSES_WITHIN_MS = 5_000;

/** A topic that is new, or whose leader moves, is refused for a moment, and the client does not ask again by itself. */
const whilePassing = async <R>(ask: () => Promise<R>): Promise<R> => {
  for (const end = Date.now() + PASSES_WITHIN_MS; ; await sleep(100)) {
    try {
      return await ask();
    } catch (error) {
      const passes = error instanceof KafkaJSError && error.retriable;
      if (!passes || Date.now() > end) throw error;
    }
  }
};

const toBatch = (topic: string, payload: EachBatchPayload): PartitionBatch => {
  const { batch, heartbeat, resolveOffset, commitOffsetsIfNecessary, isRunning, isStale, pause } = payload;
  let done: string | undefined;
  return {
    partition: batch.partition,
    messages: batch.messages.map(toIncoming),
    heartbeat,
    done: offset => {
      done = offset;
      resolveOffset(offset);
    },
    commit: async () => {
      if (done === undefined) return;
      const next = (BigInt(done) + 1n).toString();
      await commitOffsetsIfNecessary({
        topics: [{ topic, partitions: [{ partition: batch.partition, offset: next }] }],
      });
    },
    isCurrent: () => isRunning() && !isStale(),
    pause,
  };
};

/** A loop, because it runs for every message. */
const toIncoming = ({ key, value, headers, offset }: KafkaMessage): IncomingMessage => {
  const texts: Record<string, string> = {};
  for (const name in headers) texts[name] = String(headers[name] ?? '');
  return { key: key?.toString() ?? '', value: value?.toString() ?? '', headers: texts, offset };
};
