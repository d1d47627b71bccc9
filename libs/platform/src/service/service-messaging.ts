import { CommitSignal, comparePositions, type EventStore } from '@one-window/event-store';
import type { ServiceName } from '@one-window/contracts';
import { dropKept, retryParked, type DeadLetters, type Dropped, type Retried } from '@one-window/messaging';
import type { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import type { Followers } from '../followers/followers';
import { TimedConsumer, type TimedParts } from '../followers/timed-consumer';
import type { ConsumerReport, DropRequest, RelayReport } from './operations';

export interface MessagingParts extends TimedParts {
  readonly name: ServiceName;
  readonly store: EventStore;
  readonly log: SqliteMessageLog;
  readonly file: ConsumerFile;
  readonly publishes: boolean;
  readonly followers: Followers;
}

const SOURCES = ['intake', 'arbitration', 'inspection', 'one-window'] as const;

/** How one service's publishing and hearing stand, and how they are mended. Who does it may be in another thread. */
export class ServiceMessaging {
  /** Whoever waits for a revision looks again when something was applied, or recorded by a command. */
  readonly moved = new CommitSignal();
  private running = false;

  constructor(private readonly parts: MessagingParts) {}

  start(): void {
    this.running = true;
    this.parts.followers.start();
  }

  async end(): Promise<void> {
    this.running = false;
    await this.parts.followers.end();
  }

  close(): void {
    this.parts.file.close();
  }

  lastRevision(stream: string): Promise<readonly number[]> {
    return Promise.all(SOURCES.map(source => this.parts.consumer.lastRevision(`${source}/${stream}`)));
  }

  async relayReport(): Promise<RelayReport | undefined> {
    const { name, publishes, store, file, followers } = this.parts;
    if (!publishes) return undefined;
    const { position, published } = await file.checkpoints.load();
    const head = await store.head();
    const { trouble } = followers.report();
    return {
      ...{ service: name, published, position, head, stored: Number(head), running: this.running },
      behind: comparePositions(position, head) < 0,
      ...(trouble && { trouble }),
    };
  }

  async lag(): Promise<number> {
    const { log, file } = this.parts;
    return Number(await log.head()) - Number(file.offset());
  }

  async consumerReport(): Promise<ConsumerReport> {
    const { name, file, followers } = this.parts;
    const received = Number(file.offset());
    const { delayP99Ms } = followers.report();
    return {
      ...{ consumer: name, received, applied: await file.inbox.applied() },
      lag: await this.lag(),
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  get deadLetters(): DeadLetters {
    return this.parts.file.deadLetters;
  }

  /** `record` is done before the message is passed over, when nothing stands against it any more. */
  async drop({ offset, by, why }: DropRequest, record: () => Promise<void>): Promise<Dropped> {
    const dropped = await this.exclusively(() => dropKept(offset, by, why, this.repair(), record));
    this.moved.notify();
    return dropped;
  }

  retry(caseId: string): Promise<Retried> {
    return this.exclusively(() => retryParked(caseId, this.repair()));
  }

  /** Between two batches of the consumer, wherever it works: nothing is applied meanwhile. */
  exclusively<R>(work: () => Promise<R>): Promise<R> {
    return this.parts.followers.exclusively(work);
  }

  private repair() {
    return { consumer: new TimedConsumer(this.parts), deadLetters: this.deadLetters, clock: this.parts.clock };
  }
}
