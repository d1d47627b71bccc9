import type { Engine, EngineWay } from './engine';
import { startKafka, type RunningKafka } from './kafka-cluster';
import { kafkaContainer } from './kafka-container';
import { hasKafkaJars } from './kafka-jars';

const lent: EngineWay<RunningKafka> = {
  how: 'KAFKA_BROKERS',
  available: () => Boolean(process.env['KAFKA_BROKERS']),
  start: async () => ({
    url: process.env['KAFKA_BROKERS'] ?? '',
    how: 'KAFKA_BROKERS',
    nodes: [],
    stop: async () => undefined,
  }),
};
const fromJars = (size: 1 | 3): EngineWay<RunningKafka> => ({
  how: size === 1 ? 'one node from jars' : 'three nodes from jars',
  available: hasKafkaJars,
  start: () => startKafka(size),
});
const advice =
  'run `node scripts/engines.mjs` (needs Java 17 and Maven), or name a broker in KAFKA_BROKERS, or start Docker.';

/** A real Kafka of at least one node. */
export const kafka: Engine<RunningKafka> = {
  name: 'Kafka',
  requiredInCi: true,
  ways: [lent, fromJars(1), kafkaContainer],
  advice,
};

/** Whatever else there is: for the one test that containers start. */
export const kafkaInContainer: Engine<RunningKafka> = {
  name: 'Kafka in a container',
  requiredInCi: false,
  ways: [kafkaContainer],
  advice: 'start Docker; KAFKA_IMAGE names another image than apache/kafka:4.1.1.',
};

/** Nodes of our own, to be hurt: nobody's broker is lent for that. */
const ofOurOwn = (size: 1 | 3): Engine<RunningKafka> => ({
  name: size === 1 ? 'Kafka of our own' : 'Kafka cluster',
  requiredInCi: true,
  ways: [fromJars(size)],
  advice: 'run `node scripts/engines.mjs` (needs Java 17 and Maven).',
});
export const ownKafka = ofOurOwn(1);
export const kafkaCluster = ofOurOwn(3);
