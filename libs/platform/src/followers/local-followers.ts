import type { EventStore } from '@one-window/event-store';
import { Relay, type RelayParts } from '@one-window/messaging';
import { EmbeddedTransport, type ConsumerFile, type SqliteMessageLog } from '@one-window/messaging-embedded';
import { Delays } from './delays';
import type { Log } from '../telemetry/log';
import { inSpan } from '../telemetry/spans';
import type { Followers, FollowersReport } from './followers';
import { TimedConsumer, type TimedParts } from './timed-consumer';

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
  private trouble: FollowersReport['trouble'];

  constructor(private readonly parts: FollowersParts) {
    const { name, log, file, clock, trouble } = parts;
    this.relay = parts.toCaseEvent && this.relayWith(parts.toCaseEvent);
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

  report(): FollowersReport {
    const delayP99Ms = this.delays.p99();
    return {
      ...(this.trouble && { trouble: this.trouble }),
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  private relayWith(toCaseEvent: RelayParts['toCaseEvent']): Relay {
    const { name, store, log, file, trouble } = this.parts;
    return new Relay({
      ...{ store, toCaseEvent, checkpoints: file.checkpoints },
      publisher: {
        publish: async events => {
          await inSpan('relay.publish', { service: name, 'messages.count': events.length }, () => log.publish(events));
          this.trouble = undefined;
        },
      },
      onTrouble: (err, failures) => {
        this.trouble = { message: String(err), failures };
        trouble.error({ err, failures, service: name }, 'relay cannot publish');
      },
    });
  }
}
