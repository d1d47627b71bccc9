import type { EventStore } from '@one-window/event-store';
import type { Relay, RelayParts } from '@one-window/messaging';
import { EmbeddedTransport, type ConsumerFile, type SqliteMessageLog } from '@one-window/messaging-embedded';
import { Delays } from './delays';
import type { Log } from '../telemetry/log';
import type { Followers, FollowersReport } from './followers';
import { TimedConsumer, type TimedParts } from './timed-consumer';
import { RelayTrouble, watchedRelay } from './watched-relay';

export interface FollowersParts extends TimedParts {
  /** The service: its name is its consumer group. */
  readonly name: string;
  readonly store: EventStore;
  readonly log: SqliteMessageLog;
  readonly file: ConsumerFile;
  readonly trouble: Log;
  /** Absent for a service that publishes nothing. */
  readonly toCaseEvent?: RelayParts['toCaseEvent'];
}

/** The relay and the consumer of one service, in this thread. */
export class LocalFollowers implements Followers {
  private readonly relay: Relay | undefined;
  private readonly transport: EmbeddedTransport;
  private readonly delays = new Delays();
  private readonly stop = new AbortController();
  private relaying: Promise<void> | undefined;
  private readonly trouble: RelayTrouble;

  constructor(parts: FollowersParts) {
    const { name, store, log, file, clock, trouble, toCaseEvent } = parts;
    this.trouble = new RelayTrouble(name, trouble);
    this.relay =
      toCaseEvent &&
      watchedRelay(name, this.trouble, { store, toCaseEvent, publisher: log, checkpoints: file.checkpoints });
    this.transport = new EmbeddedTransport({
      ...{ group: name, log, file, clock },
      consumer: new TimedConsumer(parts, ms => this.delays.note(ms)),
      onTrouble: (err, failures) => trouble.error({ err, failures, service: name }, 'consumer cannot keep a message'),
    });
  }

  start(): void {
    this.relaying = this.relay?.run(this.stop.signal);
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

  reads(): boolean {
    return true;
  }

  report(): FollowersReport {
    const delayP99Ms = this.delays.p99();
    const held = this.transport.consumer.trouble;
    return {
      ...(held && { consumer: { held: held.message } }),
      ...(this.trouble.now && { trouble: this.trouble.now }),
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }
}
