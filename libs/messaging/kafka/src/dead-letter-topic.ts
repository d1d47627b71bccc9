import {
  DeadLetters,
  type DeadLetter,
  type KeptMessage,
  type LoggedMessage,
  type ParkedCase,
  type SettledMessage,
  type Settlement,
} from '@one-window/messaging';
import type { Broker, Producer } from './broker';

interface DeadLetterTopicParts {
  readonly broker: Broker;
  readonly topic: string;
  readonly group: string;
  /** Where cases are parked and messages are kept. */
  readonly kept: DeadLetters;
}

/**
 * Says every dead letter on a topic as well, for alarms and for tools that know only Kafka. The topic is told first: if
 * keeping fails afterwards the message comes again and is told twice, never not at all.
 */
export class DeadLetterTopic extends DeadLetters {
  private producer: Promise<Producer> | undefined;

  constructor(private readonly parts: DeadLetterTopicParts) {
    super();
  }

  override async park(message: LoggedMessage, letter: DeadLetter): Promise<void> {
    await this.tell(message, letter);
    await this.parts.kept.park(message, letter);
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await (await producer)?.close();
  }

  override isParked(key: string): Promise<boolean> {
    return this.parts.kept.isParked(key);
  }
  override keep(message: LoggedMessage): Promise<void> {
    return this.parts.kept.keep(message);
  }
  override cases(): Promise<readonly ParkedCase[]> {
    return this.parts.kept.cases();
  }
  override letters(): Promise<readonly KeptMessage[]> {
    return this.parts.kept.letters();
  }
  override kept(key: string): Promise<readonly KeptMessage[]> {
    return this.parts.kept.kept(key);
  }
  override find(offset: string): Promise<KeptMessage | undefined> {
    return this.parts.kept.find(offset);
  }
  override settle(offset: string, settlement: Settlement): Promise<void> {
    return this.parts.kept.settle(offset, settlement);
  }
  override settled(limit: number): Promise<readonly SettledMessage[]> {
    return this.parts.kept.settled(limit);
  }

  private async tell({ key, value, offset }: LoggedMessage, letter: DeadLetter): Promise<void> {
    const { broker, topic, group } = this.parts;
    this.producer ??= broker.producer();
    const headers = {
      'dead-letter-group': group,
      'dead-letter-place': offset,
      'dead-letter-reason': letter.reason,
      'dead-letter-attempts': String(letter.attempts),
      'dead-letter-error': `${letter.error.name}: ${letter.error.message}`,
      'dead-letter-at': letter.at,
      ...(letter.trace !== undefined && { traceparent: letter.trace }),
    };
    try {
      await (await this.producer).send(topic, [{ key, value, headers }]);
    } catch (error) {
      this.producer = undefined;
      throw error;
    }
  }
}
