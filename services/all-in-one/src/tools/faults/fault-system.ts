import { mkdtempSync, rmSync } from 'node:fs';
import * as os from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { START } from '@one-window/event-store';
import { KurrentDbEventStore } from '@one-window/event-store-kurrentdb';
import { CASE_EVENTS, KafkajsBroker } from '@one-window/messaging-kafka';
import { openMongo } from '@one-window/mongo';
import { freePorts, type MongodNode, type RunningKafka, type RunningEngine } from '@one-window/testing';
import { ServiceProcesses, SERVICES } from '../../distributed/service-processes';
import { PASSWORD } from '../crash/load';
import { ApiClient } from '../scenario/api-client';
import type { Order, Point } from './orders';
import { isAt } from './orders';

/** All of our own, to be hurt. */
export interface FaultEngines {
  readonly kafka: RunningKafka;
  readonly mongo: MongodNode;
  /** A stub node, as long as none can be had; nobody kills it. */
  readonly kurrent: RunningEngine;
}

export type Service = (typeof SERVICES)[number];
type Connection = Awaited<ReturnType<typeof openMongo>>;

/** Shorter than by default, so that a round need not wait: no fault depends on the figure, only on exceeding it. */
export const SESSION_MS = 4_000;
export const LEASE_MS = 4_000;

const SETTLED_WITHIN_MS = 60_000;
const INSTRUMENT = join(__dirname, '..', '..', '..', 'dist', 'tools', 'faults', 'instrument.js');
const SPARE = ['intake-2', 'arbitration-2'] as const;

/** Four services as processes on real engines, started once for all faults of a run. */
export class FaultSystem {
  readonly folder = mkdtempSync(join(os.tmpdir(), 'one-window-faults-'));

  private constructor(
    readonly engines: FaultEngines,
    readonly processes: ServiceProcesses,
    readonly broker: KafkajsBroker,
    readonly stores: ReadonlyMap<Service, KurrentDbEventStore>,
    readonly databases: ReadonlyMap<Service, Connection>,
    readonly api: ApiClient,
  ) {}

  static async start(engines: FaultEngines): Promise<FaultSystem> {
    const { kafka, mongo, kurrent } = engines;
    const names = [...SERVICES, ...SPARE];
    const ports = await freePorts(names.length);
    const prefix = `faults_${process.pid}`;
    const processes = new ServiceProcesses(
      { kafka: kafka.url, mongo: mongo.url, kurrent: kurrent.url, prefix },
      new Map(names.map((name, index) => [name, ports[index] ?? 0])),
      {
        preload: INSTRUMENT,
        env: { KAFKA_SESSION_TIMEOUT_MS: String(SESSION_MS), RELAY_LEASE_MS: String(LEASE_MS) },
      },
    );
    await processes.prepare();
    await processes.startAll();
    const broker = new KafkajsBroker({ brokers: kafka.url.split(','), clientId: 'fault-run' });
    const stores = new Map(
      SERVICES.map(service => [service, new KurrentDbEventStore({ url: kurrent.url, service })] as const),
    );
    const databases = new Map<Service, Connection>();
    for (const service of SERVICES) {
      const name = `${prefix}_${service.replaceAll('-', '_')}`;
      databases.set(service, await openMongo(mongo.url, name, { runtimeAdapters: { os } }));
    }
    const api = await ApiClient.connect(processes.url, PASSWORD);
    return new FaultSystem(engines, processes, broker, stores, databases, api);
  }

  /** Where a service keeps what it remembers. */
  database(service: Service): Connection {
    const found = this.databases.get(service);
    if (!found) throw new Error(`no database of ${service}`);
    return found;
  }

  /** A client that goes to one process and not through the front door. */
  clientOf(name: string): Promise<ApiClient> {
    return ApiClient.connect(this.processes.urlOf(name), PASSWORD);
  }

  tell(name: string, order: Order): void {
    this.processes.tell(name, order);
  }

  /** Resolves when an instrumented process gets to a point. Ask before it is told to wait there. */
  reached(name: string, point: Point, withinMs = 20_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        deaf();
        reject(new Error(`${name} did not get to "${point}" in ${withinMs} ms`));
      }, withinMs);
      const deaf = this.processes.onHeard((who, message) => {
        if (who !== name || !isAt(message, point)) return;
        clearTimeout(late);
        deaf();
        resolve();
      });
    });
  }

  /** Everybody at work again, nobody held up. */
  async whole(): Promise<void> {
    for (const name of SPARE) if (this.processes.isRunning(name)) await this.processes.stop(name);
    for (const service of SERVICES) {
      if (!this.processes.isRunning(service)) await this.processes.start(service);
      for (const at of ['handle', 'remember', 'publish', 'batch'] as const) this.tell(service, { at, act: 'go-on' });
    }
  }

  /** Resolves when nothing moves any more: all published, all taken, and nothing new came of it. */
  async settled(): Promise<void> {
    let before = '';
    for (const until = Date.now() + SETTLED_WITHIN_MS; Date.now() < until; await sleep(100)) {
      const now = await this.standing().catch((error: unknown) => `not to be asked: ${String(error)}`);
      if (now.startsWith('still ') && now === before) return;
      before = now;
    }
    throw new Error(
      `it did not come to rest in ${SETTLED_WITHIN_MS} ms: ${before}; the last that was said:\n${this.processes.output.slice(-1_500)}`,
    );
  }

  /** `still` and how far, where nothing waits; what waits otherwise. */
  private async standing(): Promise<string> {
    for (const [service, store] of this.stores) {
      const relay = await this.relayOf(service);
      const waiting = await store.readAll(relay?.position ?? START, 1);
      if (waiting.length > 0) return `${service} has events to publish`;
    }
    let high = 0n;
    for (const service of SERVICES) {
      const places = await this.broker.places(service, CASE_EVENTS);
      const lag = places.reduce((sum, place) => sum + place.high - place.committed, 0n);
      if (lag > 0n) return `${service} has ${lag} messages to take`;
      high = places.reduce((sum, place) => sum + place.high, 0n);
    }
    return `still ${high}`;
  }

  async relayOf(service: Service): Promise<RelayRow | undefined> {
    const row = await this.database(service).collection<RelayRow>('message_relay').findOne({});
    return row ?? undefined;
  }

  /** To see whether the oracle notices. */
  async deleteOneDocument(view: string): Promise<void> {
    const connection = this.database('one-window');
    const generations = connection.collection<{ _id: number; version: number }>('view_generations');
    const live = await generations.findOne({ view, state: 'live' });
    if (!live) throw new Error(`no view ${view}`);
    await connection.collection(`${view.replaceAll('-', '_')}_v${live.version}_g${live._id}`).deleteOne({});
  }

  async stop(): Promise<void> {
    await this.processes.stopAll();
    await this.broker.close();
    for (const store of this.stores.values()) await store.close();
    for (const connection of this.databases.values()) await connection.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface RelayRow {
  readonly position: string;
  readonly epoch: number;
  readonly holder: string | null;
}
