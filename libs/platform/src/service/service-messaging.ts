import { CommitSignal, comparePositions } from '@one-window/event-store';
import type { ServiceName } from '@one-window/contracts';
import { dropKept, retryParked, type DeadLetters, type Dropped, type Retried } from '@one-window/messaging';
import type { Followers } from '../followers/followers';
import { TimedConsumer, type TimedParts } from '../followers/timed-consumer';
import type { ServiceEngines } from '../profiles/service-engines';
import type { ConsumerReport, DropRequest, RelayReport } from './operations';

export interface MessagingParts extends TimedParts {
  readonly name: ServiceName;
  readonly engines: ServiceEngines;
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

  lastRevision(stream: string): Promise<readonly number[]> {
    return Promise.all(SOURCES.map(source => this.parts.consumer.lastRevision(`${source}/${stream}`)));
  }

  async relayReport(): Promise<RelayReport | undefined> {
    const { name, publishes, engines, followers } = this.parts;
    if (!publishes) return undefined;
    const checkpoint = await engines.memory.checkpoints.load();
    const { position, published } = checkpoint;
    const head = await engines.store.head();
    const stored = await engines.stored(checkpoint);
    const { trouble } = followers.report();
    return {
      ...{ service: name, published, position, head, stored, running: this.running },
      behind: comparePositions(position, head) < 0 && stored > published,
      ...(trouble && { trouble }),
    };
  }

  async lag(): Promise<number> {
    return (await this.parts.engines.progress()).lag;
  }

  async consumerReport(): Promise<ConsumerReport> {
    const { name, engines, followers } = this.parts;
    const { delayP99Ms } = followers.report();
    return {
      ...{ consumer: name, ...(await engines.progress()), applied: await engines.memory.inbox.applied() },
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  get deadLetters(): DeadLetters {
    return this.parts.engines.memory.deadLetters;
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
