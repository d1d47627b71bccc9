import { dockerAnswers } from './container';
import type { EngineWay } from './engine';
import { freePorts } from './free-port';
import type { RunningKafka } from './kafka-cluster';

const image = (): string => process.env['KAFKA_IMAGE'] ?? 'apache/kafka:4.1.1';

/** One node of the official image. Clients are told the address by the broker, so its port is the same on both sides. */
const start = async (): Promise<RunningKafka> => {
  const { GenericContainer, Wait } = await import('testcontainers');
  const [port = 0] = await freePorts(1);
  const container = await new GenericContainer(image())
    .withExposedPorts({ container: port, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${port},CONTROLLER://localhost:9093`,
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return {
    url: `127.0.0.1:${port}`,
    how: `container of ${image()}`,
    nodes: [],
    stop: async () => void (await container.stop()),
  };
};

export const kafkaContainer: EngineWay<RunningKafka> = { how: 'a container', available: dockerAnswers, start };
