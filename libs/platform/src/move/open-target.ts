import { START, type EventStore } from '@one-window/event-store';
import { KurrentDbEventStore } from '@one-window/event-store-kurrentdb';
import type { Leased } from '@one-window/messaging';
import { CASE_EVENTS, KafkajsBroker } from '@one-window/messaging-kafka';
import { ConsumerDatabase } from '@one-window/messaging-mongo';
import type { Connection } from 'mongoose';
import { StartRefused } from '../config/start-refused';
import { IdentityDatabase } from '../identity/identity-database';
import { MongoKeyStore } from '../keys/mongo-key-store';
import type { DistributedConfig } from '../profiles/distributed-config';
import { databaseOf, MongoDatabases } from '../profiles/mongo-databases';
import type { ServiceSpec } from '../service/service-module';
import { MoveRecord } from './move-record';

/** Where one service will find what it owns. */
export interface TargetService {
  readonly spec: ServiceSpec;
  readonly store: EventStore;
  readonly database: Connection;
  readonly memory: ConsumerDatabase;
}

/** The engines of the distributed profile, prepared. */
export interface Target {
  readonly services: readonly TargetService[];
  readonly keys: MongoKeyStore;
  readonly identity: IdentityDatabase;
  readonly broker: KafkajsBroker;
  readonly record: MoveRecord;
  close(): Promise<void>;
}

export const openTarget = async (config: DistributedConfig, specs: readonly ServiceSpec[]): Promise<Target> => {
  const databases = new MongoDatabases(config.mongoUrl);
  const open = (of: Parameters<typeof databaseOf>[1]) => databases.open(databaseOf(config.mongoPrefix, of));
  const services: TargetService[] = [];
  const broker = new KafkajsBroker({ ...config.kafka, clientId: 'one-window-move' });
  const close = async (): Promise<void> => {
    for (const { store } of services) await store.close();
    await broker.close();
    await databases.close();
  };
  try {
    for (const spec of specs) {
      const database = await open(spec.name);
      const store = new KurrentDbEventStore({ url: config.kurrentDbUrl, service: spec.name });
      services.push({ spec, store, database, memory: await ConsumerDatabase.open(database) });
    }
    const keys = await MongoKeyStore.open(await open('keys'));
    const identity = await IdentityDatabase.open(await open('identity'));
    return { services, keys, identity, broker, record: new MoveRecord(await open('move')), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** What there is already, in the words of an operator; undefined where there is nothing. */
export const whatIsThere = async ({ services, keys, identity, broker }: Target): Promise<string | undefined> => {
  for (const { spec, store, memory } of services) {
    if ((await store.head()) !== START) return `KurrentDB: ${spec.name}:*`;
    if ((await memory.inbox.applied()) > 0) return `MongoDB: ${spec.name}, message_inbox`;
  }
  if ((await keys.proof()) !== undefined) return 'MongoDB: keys';
  if ((await identity.accounts.count()) > 0) return 'MongoDB: identity, accounts';
  const places = await broker.reach(CASE_EVENTS);
  return places.some(({ low, high }) => high > low) ? `Kafka: ${CASE_EVENTS}` : undefined;
};

const HOLDER = 'move';
const LEASE_MS = 60_000;

/** Keeps relays of services from publishing while a folder is moved. */
export class HeldRelays {
  private constructor(private readonly leases: ReadonlyMap<TargetService, Leased>) {}

  /** @throws StartRefused where a service runs on the target. */
  static async hold(services: readonly TargetService[]): Promise<HeldRelays> {
    const leases = new Map<TargetService, Leased>();
    for (const service of services) {
      const lease = await service.memory.lease.acquire(HOLDER, LEASE_MS);
      if (!lease) throw inUse(service.spec.name);
      leases.set(service, lease);
    }
    return new HeldRelays(leases);
  }

  epochOf(service: TargetService): number {
    return this.leases.get(service)?.epoch ?? 0;
  }

  /** @throws StartRefused where a service has taken over. */
  async renew(): Promise<void> {
    for (const [{ spec, memory }, lease] of this.leases)
      if (!(await memory.lease.renew(HOLDER, lease, LEASE_MS))) throw inUse(spec.name);
  }

  async release(): Promise<void> {
    for (const [{ memory }, lease] of this.leases) await memory.lease.release(HOLDER, lease);
  }
}

const inUse = (service: string): StartRefused =>
  new StartRefused({
    zh: `目标上的 ${service} 服务正在运行。请先停止目标上的全部服务（等待十秒），再迁移。`,
    en: `The service ${service} runs on the target. Stop all services there, wait ten seconds, then move.`,
  });
