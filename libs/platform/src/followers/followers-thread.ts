import { Worker } from 'node:worker_threads';
import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import type { Position } from '@one-window/event-store';
import type { Config } from '../config/config';
import { Bridge } from './bridge';
import type { Followers, FollowersReport } from './followers';
import type { Applied } from './timed-consumer';

export interface FromServing {
  readonly committed: { readonly service: ServiceName; readonly flushedTo: Position };
  readonly hold: { readonly service: ServiceName };
  readonly release: { readonly service: ServiceName };
}

export interface ToServing {
  readonly react: { readonly service: ServiceName; readonly event: CaseEventEnvelope };
  readonly applied: { readonly service: ServiceName; readonly events: readonly Applied[] };
  readonly report: { readonly service: ServiceName; readonly report: FollowersReport };
}

/** What the thread is started with. */
export interface ThreadData {
  readonly config: Config;
}

/** What a service does for its followers, in the thread that serves requests. */
export interface Served {
  readonly name: ServiceName;
  react(event: CaseEventEnvelope): Promise<void>;
  heard(events: readonly Applied[]): void;
}

/**
 * Relays and consumers of all services in one thread beside the one that answers requests, so that a command costs the
 * latter no more than its answer. Only reactions come back: they give commands, and commands are given in one thread.
 */
export class FollowersThread {
  private readonly services = new Map<ServiceName, Served>();
  private readonly reports = new Map<ServiceName, FollowersReport>();
  /** How far each store is on the disk: beyond that, nothing may leave it. */
  private readonly flushedTo = new Map<ServiceName, Position>();
  private worker: Worker | undefined;
  private bridge: Bridge | undefined;
  private ended: Promise<void> = Promise.resolve();

  /** `file` calls `runFollowers` with the same services. */
  constructor(
    private readonly file: string,
    private readonly config: Config,
  ) {}

  /** The followers of one service. The first `start` starts the thread, for all of them. */
  of(service: Served): Followers {
    const { name } = service;
    this.services.set(name, service);
    return {
      start: () => this.start(),
      end: () => this.end(),
      exclusively: work => this.exclusively(name, work),
      reads: () => true,
      report: () => this.reports.get(name) ?? {},
    };
  }

  /** Something was recorded: the relay has work. */
  committed(service: ServiceName, flushedTo: Position): void {
    this.flushedTo.set(service, flushedTo);
    this.bridge?.tell('committed', { service, flushedTo } satisfies FromServing['committed']);
  }

  private start(): void {
    if (this.worker) return;
    const worker = new Worker(this.file, {
      workerData: { config: this.config } satisfies ThreadData,
      // Two heaps in one process: a young generation grown large would be held and not used.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    this.worker = worker;
    const bridge = new Bridge(worker, {
      react: ({ service, event }: ToServing['react']) => this.services.get(service)?.react(event),
      applied: ({ service, events }: ToServing['applied']) => this.services.get(service)?.heard(events),
      report: ({ service, report }: ToServing['report']) => void this.reports.set(service, report),
    });
    this.bridge = bridge;
    for (const [service, flushedTo] of this.flushedTo) this.committed(service, flushedTo);
    // Not caught: without followers nothing that is recorded goes on. The process ends and starts again from its files.
    worker.on('error', error => {
      throw error;
    });
    this.ended = new Promise(resolve =>
      worker.once('exit', () => {
        bridge.breakWith(new Error('the thread of the followers has ended'));
        resolve();
      }),
    );
  }

  private async end(): Promise<void> {
    const { bridge } = this;
    this.bridge = undefined;
    bridge?.tell('end', {});
    await this.ended;
  }

  private async exclusively<R>(service: ServiceName, work: () => Promise<R>): Promise<R> {
    const { bridge } = this;
    if (!bridge) return work();
    await bridge.ask('hold', { service } satisfies FromServing['hold']);
    try {
      return await work();
    } finally {
      bridge.tell('release', { service } satisfies FromServing['release']);
    }
  }
}
