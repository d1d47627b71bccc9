import { Kafka, logLevel, Partitioners } from 'kafkajs';
import type { OutgoingMessage } from '../broker';

/** kafkajs alone, as the reference of a measurement: same acknowledgements, same bytes, nothing else to do. */
export class RawKafkajs {
  private readonly kafka: Kafka;

  constructor(brokers: string) {
    this.kafka = new Kafka({ brokers: brokers.split(','), clientId: 'raw', logLevel: logLevel.NOTHING });
  }

  /** Milliseconds until all batches are acknowledged, one after the other, by an idempotent producer. */
  async produce(topic: string, batches: readonly (readonly OutgoingMessage[])[]): Promise<number> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    const beganAt = performance.now();
    for (const messages of batches) await producer.send({ topic, acks: -1, messages: [...messages] });
    const took = performance.now() - beganAt;
    await producer.disconnect();
    return took;
  }

  /** Milliseconds from the first batch to the last message; each batch is resolved, and its offset committed. */
  async consume(topic: string, count: number): Promise<number> {
    const consumer = this.kafka.consumer({ groupId: `raw-${topic}`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    let beganAt = 0;
    let seen = 0;
    await new Promise<void>((resolve, reject) => {
      consumer
        .run({
          eachBatch: async ({ batch }) => {
            beganAt ||= performance.now();
            seen += batch.messages.length;
            if (seen >= count) resolve();
          },
        })
        .catch(reject);
    });
    const took = performance.now() - beganAt;
    await consumer.disconnect();
    return took;
  }
}
