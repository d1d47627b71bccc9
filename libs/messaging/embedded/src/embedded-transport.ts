import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { EVERY_CASE_EVENT, groupTransportId, InboxConsumer } from '@one-window/messaging';
import { lastValueFrom } from 'rxjs';
import { GroupConsumer, type GroupParts } from './group-consumer';

type TransportParts = Omit<GroupParts, 'consumer'> & {
  /** Who applies the events. Default: the Nest handlers marked with `OnCaseEvent`, over the file's inbox. */
  readonly consumer?: GroupParts['consumer'];
};

/**
 * Nest's transport where there is no broker. Its Kafka twin differs only in where messages come from: both bring them
 * to `deliver()`, which judges errors whole.
 */
export class EmbeddedTransport extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  readonly consumer: GroupConsumer;
  private readonly stop = new AbortController();
  private running: Promise<void> | undefined;

  constructor(parts: TransportParts) {
    super();
    this.transportId = groupTransportId(parts.group);
    this.consumer = new GroupConsumer({
      ...parts,
      consumer: parts.consumer ?? new InboxConsumer(parts.file.inbox, event => this.react(event)),
    });
  }

  override listen(callback: () => void): void {
    this.running = this.consumer.run(this.stop.signal);
    callback();
  }

  /** Finishes the batch, saves the offset. */
  override async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  override on(): never {
    throw new Error('this transport has no events of its own');
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }

  /** Where a pattern has several handlers, the first calls the others: Nest chains them, and waits for all. */
  private async react(event: CaseEventEnvelope): Promise<void> {
    for (const pattern of [event.type, EVERY_CASE_EVENT]) {
      const answer: unknown = await this.getHandlerByPattern(pattern)?.(event);
      await lastValueFrom(this.transformToObservable(answer), { defaultValue: undefined });
    }
  }
}
