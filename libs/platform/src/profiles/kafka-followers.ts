import type { EventStore } from '@one-window/event-store';
import { relayWhileLeased, type DeadLetters, type RelayCheckpoints, type RelayLease } from '@one-window/messaging';
import { CASE_EVENTS, KafkaPublisher, KafkaTransport, type Broker } from '@one-window/messaging-kafka';
import { Delays } from '../followers/delays';
import type { Followers, FollowersReport } from '../followers/followers';
import { TimedConsumer } from '../followers/timed-consumer';
import { RelayTrouble, watchedRelay } from '../followers/watched-relay';
import type { Patience } from './distributed-config';
import type { FollowedParts } from './service-engines';

interface KafkaFollowersParts extends FollowedParts {
  readonly store: EventStore;
  readonly broker: Broker;
  readonly memory: {
    readonly checkpoints: RelayCheckpoints;
    readonly lease: RelayLease;
    readonly deadLetters: DeadLetters;
  };
  /** Names this process among those of its service. */
  readonly holder: string;
  readonly patience: Patience;
  /** Told when the client will not come back. Default: the process ends, and another is started. */
  readonly onDead?: (error: Error) => void;
}

/** The relay of a service, in one of its processes at a time, and this process's member of its consumer group. */
export class KafkaFollowers implements Followers {
  private readonly transport: KafkaTransport;
  private readonly delays = new Delays();
  private readonly stop = new AbortController();
  private relaying: Promise<void> = Promise.resolve();
  private readonly trouble: RelayTrouble;

  constructor(private readonly parts: KafkaFollowersParts) {
    const { name, broker, memory, clock, trouble, patience, onDead } = parts;
    this.trouble = new RelayTrouble(name, trouble);
    this.transport = new KafkaTransport({
      ...{ group: name, broker, topic: CASE_EVENTS, clock, deadLetters: memory.deadLetters },
      ...(onDead && { onDead }),
      timing: { sessionTimeoutMs: patience.sessionTimeoutMs },
      consumer: new TimedConsumer(parts, ms => this.delays.note(ms)),
      onTrouble: (err, failures) => trouble.error({ err, failures, service: name }, 'consumer does not get on'),
    });
  }

  start(): void {
    const { toCaseEvent } = this.parts;
    if (toCaseEvent) this.relaying = this.relay(toCaseEvent);
    this.transport.listen(() => undefined);
  }

  async end(): Promise<void> {
    this.stop.abort();
    await this.transport.close();
    await this.relaying;
  }

  exclusively<R>(work: () => Promise<R>): Promise<R> {
    return this.transport.consumer.exclusively(work);
  }

  lag(): Promise<number> {
    return this.transport.consumer.lag();
  }

  reads(place: string): boolean {
    return this.transport.consumer.reads(place);
  }

  report(): FollowersReport {
    const delayP99Ms = this.delays.p99();
    const { dead, held, reading } = this.transport.consumer.standing();
    return {
      consumer: {
        ...(dead && { dead: dead.message }),
        ...(held && { held: held.message }),
        ...(reading && { reading: reading.message }),
      },
      ...(this.trouble.now && { trouble: this.trouble.now }),
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  private relay(toCaseEvent: NonNullable<FollowedParts['toCaseEvent']>): Promise<void> {
    const { memory, holder, trouble, name, patience } = this.parts;
    return relayWhileLeased(
      memory.lease,
      {
        ...{ holder, forMs: patience.relayLeaseMs },
        onTrouble: err => trouble.error({ err, service: name }, 'the lease of the relay cannot be asked for'),
      },
      (epoch, signal) => this.relayUnder(epoch, toCaseEvent, signal),
      this.stop.signal,
    );
  }

  private async relayUnder(
    epoch: number,
    toCaseEvent: NonNullable<FollowedParts['toCaseEvent']>,
    signal: AbortSignal,
  ): Promise<void> {
    const { name, broker, store, memory } = this.parts;
    const publisher = new KafkaPublisher({ broker, topic: CASE_EVENTS, epoch });
    const { checkpoints } = memory;
    const relay = watchedRelay(name, this.trouble, { store, toCaseEvent, publisher, checkpoints, epoch });
    try {
      await relay.run(signal);
    } finally {
      await publisher.close();
    }
  }
}
