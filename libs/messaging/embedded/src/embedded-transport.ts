import { CaseEventServer, InboxConsumer } from '@one-window/messaging';
import { GroupConsumer, type GroupParts } from './group-consumer';

type TransportParts = Omit<GroupParts, 'consumer'> & {
  /** Who applies the events. Default: the Nest handlers marked with `OnCaseEvent`, over the file's inbox. */
  readonly consumer?: GroupParts['consumer'];
};

/**
 * Nest's transport where there is no broker. Its Kafka twin differs only in where messages come from: both bring them
 * to `deliver()`, which judges errors whole.
 */
export class EmbeddedTransport extends CaseEventServer {
  readonly consumer: GroupConsumer;

  constructor(parts: TransportParts) {
    super(parts.group);
    this.consumer = new GroupConsumer({
      ...parts,
      consumer: parts.consumer ?? new InboxConsumer(parts.file.inbox, event => this.react(event)),
    });
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }

  /** Finishes the batch, saves the offset. */
  protected override run(signal: AbortSignal): Promise<void> {
    return this.consumer.run(signal);
  }
}
