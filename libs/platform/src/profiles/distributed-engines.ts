import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseEventUpcasts, type ServiceName } from '@one-window/contracts';
import { CurrentShapes, type EventStore } from '@one-window/event-store';
import { KurrentDbEventStore } from '@one-window/event-store-kurrentdb';
import type { RelayCheckpoint } from '@one-window/messaging';
import { CASE_EVENTS, DEAD_LETTERS, DeadLetterTopic, KafkaLog, type Broker } from '@one-window/messaging-kafka';
import { ConsumerDatabase } from '@one-window/messaging-mongo';
import { MongoViewStore } from '@one-window/read-model-mongo';
import type { Connection } from 'mongoose';
import type { Followers } from '../followers/followers';
import type { DeadlineIndex } from '../watch/deadline-index';
import { MongoDeadlineIndex } from '../watch/mongo-deadline-index';
import type { Patience } from './distributed-config';
import { KafkaFollowers } from './kafka-followers';
import type { FollowedParts, Progress, ServiceEngines } from './service-engines';

interface DistributedParts {
  readonly name: ServiceName;
  readonly broker: Broker;
  readonly kurrentDb: string;
  /** The service's own. */
  readonly database: Connection;
  /** Whether this service keeps views. */
  readonly keepsViews: boolean;
  readonly patience: Patience;
}

/** How far ahead of the checkpoint events are counted: beyond it, only that there are many matters. */
const COUNTED = 1_000;

/** KurrentDB, Kafka and MongoDB. Any number of processes of a service stand on the same ones. */
export class DistributedEngines implements ServiceEngines {
  readonly database: Connection;
  readonly memory: Pick<ConsumerDatabase, 'inbox' | 'checkpoints' | 'lease' | 'repairs'> & {
    readonly deadLetters: DeadLetterTopic;
  };
  readonly log: KafkaLog;
  /** For what a process may lose. */
  readonly scratch = mkdtempSync(join(tmpdir(), 'one-window-'));

  private constructor(
    private readonly parts: DistributedParts,
    readonly store: EventStore,
    readonly index: DeadlineIndex,
    memory: ConsumerDatabase,
    readonly views: MongoViewStore | undefined,
  ) {
    const { name, broker, database } = parts;
    const deadLetters = new DeadLetterTopic({ broker, topic: DEAD_LETTERS, group: name, kept: memory.deadLetters });
    const { inbox, checkpoints, lease, repairs } = memory;
    this.memory = { inbox, checkpoints, lease, repairs, deadLetters };
    this.log = new KafkaLog(broker, CASE_EVENTS);
    this.database = database;
  }

  /** @throws NotMigrated where the database was not prepared. */
  static async open(parts: DistributedParts): Promise<DistributedEngines> {
    const { name, kurrentDb, database, keepsViews } = parts;
    const memory = await ConsumerDatabase.open(database);
    const views = keepsViews ? await MongoViewStore.open(database) : undefined;
    const store = new CurrentShapes(new KurrentDbEventStore({ url: kurrentDb, service: name }), caseEventUpcasts[name]);
    return new DistributedEngines(parts, store, await MongoDeadlineIndex.open(database, store), memory, views);
  }

  /** Positions are those of the whole cluster: what lies behind the checkpoint has to be counted. */
  async stored({ position, published }: RelayCheckpoint): Promise<number> {
    return published + (await this.store.readAll(position, COUNTED)).length;
  }

  async progress(): Promise<Progress> {
    const places = await this.parts.broker.places(this.parts.name, CASE_EVENTS);
    const sum = (count: (place: (typeof places)[number]) => bigint) =>
      Number(places.reduce((total, place) => total + count(place), 0n));
    return {
      received: sum(({ low, committed }) => committed - low),
      lag: sum(({ high, committed }) => high - committed),
    };
  }

  follow(parts: FollowedParts): Followers {
    return new KafkaFollowers({
      ...{ ...parts, store: this.store, memory: this.memory, broker: this.parts.broker },
      patience: this.parts.patience,
      holder: `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`,
    });
  }

  async close(): Promise<void> {
    await this.index.close();
    await this.memory.deadLetters.close();
    await this.store.close();
    rmSync(this.scratch, { recursive: true, force: true });
  }
}
