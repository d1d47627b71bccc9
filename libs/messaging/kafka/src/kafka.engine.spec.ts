import { describeWithEngine, kafka, transportContract } from '@one-window/testing';
import { KafkajsBroker } from './kafkajs-broker';
import { openKafkaTransport } from './testing/kafka-transport-under-test';

jest.setTimeout(60_000);

describeWithEngine(kafka, 'Case events over Kafka', engine => {
  let broker: KafkajsBroker;
  beforeAll(() => {
    broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
  });
  afterAll(() => broker.close());

  transportContract('Kafka', () => openKafkaTransport(broker));
});
