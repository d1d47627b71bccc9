import { CaseEventServer, InboxConsumer, type Inbox } from '@one-window/messaging';
import { KafkaGroupConsumer, type KafkaGroupParts } from './kafka-group-consumer';

type TransportParts = Omit<KafkaGroupParts, 'consumer' | 'onDead'> &
  Partial<Pick<KafkaGroupParts, 'onDead'>> &
  (
    | { readonly consumer: KafkaGroupParts['consumer'] }
    /** For the Nest handlers marked with `OnCaseEvent`: what they have applied. */
    | { readonly inbox: Inbox }
  );

/** Nest's transport over Kafka. The twin of `EmbeddedTransport`. */
export class KafkaTransport extends CaseEventServer {
  readonly consumer: KafkaGroupConsumer;

  constructor(parts: TransportParts) {
    super(parts.group);
    this.consumer = new KafkaGroupConsumer({
      onDead: endProcess,
      ...parts,
      consumer: 'inbox' in parts ? new InboxConsumer(parts.inbox, event => this.react(event)) : parts.consumer,
    });
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }

  protected override run(signal: AbortSignal): Promise<void> {
    return this.consumer.run(signal);
  }
}

/**
 * A process whose consumer is dead looks healthy from outside and does nothing. It ends in the ordinary way, so that
 * its other work is finished, and whoever started it starts another.
 */
const endProcess = (error: Error): void => {
  process.stderr.write(`the consumer of case events died and will not come back: ${error.stack ?? error.message}\n`);
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
};
