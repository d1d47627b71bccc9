import type { CaseEventEnvelope } from '@one-window/contracts';
import { CaseEventPublisher } from '@one-window/messaging';
import type { Broker, OutgoingMessage, Producer } from './broker';
import { toMessage } from './cloud-event';

interface PublisherParts {
  readonly broker: Broker;
  readonly topic: string;
  /** Of the lease under which the relay runs. Consumers are safe without it: they go by revision. */
  readonly epoch?: number;
}

/** Publishes to the topic of case events, one batch after the other, so that the order of a case is that of the relay. */
export class KafkaPublisher extends CaseEventPublisher {
  private producer: Promise<Producer> | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: PublisherParts) {
    super();
  }

  publish(events: readonly CaseEventEnvelope[]): Promise<void> {
    const mine = this.turn.then(() => this.send(events));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.turn;
    await this.discard();
  }

  private async send(events: readonly CaseEventEnvelope[]): Promise<void> {
    if (events.length === 0) return;
    const { broker, topic, epoch = 0 } = this.parts;
    try {
      this.producer ??= broker.producer();
      const producer = await this.producer;
      for (const messages of inPortions(events.map(event => toMessage(event, epoch)))) {
        await producer.send(topic, messages);
      }
    } catch (error) {
      // Whether the broker has it is unknown. The same producer would number other messages like these, and the broker
      // would take them for repeats and drop them: so a new one begins.
      await this.discard();
      throw error;
    }
  }

  private async discard(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    try {
      await (await producer)?.close();
    } catch {
      // It was given up because it failed; that it fails to close as well changes nothing.
      return;
    }
  }
}

/** A broker refuses a batch of a partition that is larger than 1 MiB, unless told otherwise, however often it is sent. */
const PORTION = 900 << 10;
const ATTRIBUTES = 500;

function* inPortions(messages: readonly OutgoingMessage[]): Generator<readonly OutgoingMessage[]> {
  let portion: OutgoingMessage[] = [];
  let size = 0;
  for (const message of messages) {
    const weight = Buffer.byteLength(message.value) + ATTRIBUTES;
    if (size + weight > PORTION && portion.length > 0) {
      yield portion;
      [portion, size] = [[], 0];
    }
    portion.push(message);
    size += weight;
  }
  if (portion.length > 0) yield portion;
}
