import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { CommitSignal } from '@one-window/event-store';
import type { Clock } from '@one-window/kernel';
import {
  CaseEventConsumer,
  InboxConsumer,
  Relay,
  type DeadLetters,
  retryParked,
  type Dropped,
  type Retried,
} from '@one-window/messaging';
import { ConsumerFile, EmbeddedTransport, type SqliteMessageLog } from '@one-window/messaging-embedded';
import type { Log } from '../telemetry/log';
import { inSpan } from '../telemetry/spans';
import { Delays } from './delays';
import type { ConsumerReport, DropRequest, RelayReport } from './operations';
import type { ServiceRuntime } from './service-runtime';

interface MessagingParts {
  readonly log: SqliteMessageLog;
  readonly clock: Clock;
  readonly trouble: Log;
  readonly react: (event: CaseEventEnvelope) => Promise<void>;
  readonly toCaseEvent: ConstructorParameters<typeof Relay>[0]['toCaseEvent'];
}

/** How one service publishes what it recorded and hears what others have. */
export class ServiceMessaging {
  /** Whoever waits for a revision looks again when something was applied, or recorded by a command. */
  readonly moved = new CommitSignal();
  private readonly file: ConsumerFile;
  private readonly relay: Relay | undefined;
  private readonly transport: EmbeddedTransport;
  private readonly consumer: CaseEventConsumer;
  private readonly delays = new Delays();
  private readonly stop = new AbortController();
  private relaying: Promise<void> | undefined;

  constructor(
    private readonly service: ServiceRuntime,
    private readonly parts: MessagingParts,
  ) {
    const { log, clock, trouble } = parts;
    const { name } = service;
    this.file = new ConsumerFile(join(service.folder, 'messages.sqlite'));
    this.relay =
      service.spec.publications &&
      new Relay({
        store: service.store,
        toCaseEvent: parts.toCaseEvent,
        publisher: {
          publish: events =>
            inSpan('relay.publish', { service: name, 'messages.count': events.length }, () => log.publish(events)),
        },
        checkpoints: this.file.checkpoints,
        onTrouble: (err, failures) => trouble.error({ err, failures, service: name }, 'relay cannot publish'),
      });
    this.consumer =
      service.spec.consumer?.(service.context) ?? new InboxConsumer(this.file.inbox, event => parts.react(event));
    this.transport = new EmbeddedTransport({
      ...{ group: name, log, file: this.file, clock },
      consumer: new TimedConsumer(
        this.consumer,
        clock,
        { delays: this.delays, moved: this.moved },
        service.spec.consumer ? 'projection.apply' : 'reactions.apply',
      ),
      onTrouble: (err, failures) => trouble.error({ err, failures, service: name }, 'consumer cannot keep a message'),
    });
  }

  start(): void {
    this.relaying = this.relay?.run(this.stop.signal);
    this.transport.listen(() => undefined);
  }

  /** Finishes the batch at hand; what is not done comes again after the next start. */
  async end(): Promise<void> {
    this.stop.abort();
    await this.transport.close();
    await this.relaying;
  }

  close(): void {
    this.file.close();
  }

  lastRevision(stream: string): Promise<readonly number[]> {
    const sources = ['intake', 'arbitration', 'inspection', 'one-window'] as const;
    return Promise.all(sources.map(source => this.consumer.lastRevision(`${source}/${stream}`)));
  }

  async relayReport(): Promise<RelayReport | undefined> {
    if (!this.relay) return undefined;
    const stats = await this.relay.stats();
    return { ...stats, service: this.service.name, stored: Number(stats.head), running: !this.stop.signal.aborted };
  }

  async consumerReport(): Promise<ConsumerReport> {
    const { received, lag } = await this.transport.consumer.stats();
    const delayP99Ms = this.delays.p99();
    return {
      consumer: this.service.name,
      received: Number(received),
      applied: await this.file.inbox.applied(),
      lag,
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  get deadLetters(): DeadLetters {
    return this.file.deadLetters;
  }

  /** `record` is done before the message is passed over, when nothing stands against it any more. */
  drop({ offset, by, why }: DropRequest, record: () => Promise<void>): Promise<Dropped> {
    return this.transport.consumer.drop(offset, by, why, record);
  }

  retry(caseId: string): Promise<Retried> {
    const { consumer, file, parts } = this;
    return this.transport.consumer.exclusively(() =>
      retryParked(caseId, { consumer, deadLetters: file.deadLetters, clock: parts.clock }),
    );
  }
}

/** Passes everything on, and notes how long the event had been on its way. */
class TimedConsumer extends CaseEventConsumer {
  constructor(
    private readonly inner: CaseEventConsumer,
    private readonly clock: Clock,
    private readonly noted: { readonly delays: Delays; readonly moved: CommitSignal },
    private readonly span: string,
  ) {
    super();
  }

  override lastRevision(stream: Parameters<CaseEventConsumer['lastRevision']>[0]): Promise<number> {
    return this.inner.lastRevision(stream);
  }

  override async handle(events: readonly CaseEventEnvelope[]): Promise<void> {
    await inSpan(this.span, { 'messages.count': events.length }, () => this.inner.handle(events));
    this.noted.moved.notify();
    const now = Date.parse(this.clock.now());
    // Played events carry a moment of their own years; their way says nothing.
    for (const { time, data } of events) if (!data.played) this.noted.delays.note(Math.max(0, now - Date.parse(time)));
  }

  override async skip(event: CaseEventEnvelope): Promise<void> {
    await this.inner.skip(event);
    this.noted.moved.notify();
  }
}
