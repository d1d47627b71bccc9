export { eventStoreContract } from './event-store-contract';
export type { StoreUnderTest } from './event-store-contract/store-under-test';
export { TraceReceiver } from './trace-receiver';
export { noted, stream } from './noted-facts';
export { readModelContract } from './read-model-contract';
export { describeWithEngine, type Engine, type EngineWay, type RunningEngine } from './engines/engine';
export { freePorts } from './engines/free-port';
export { kafka, kafkaCluster, kafkaInContainer, ownKafka } from './engines/kafka';
export { startKafka, type RunningKafka } from './engines/kafka-cluster';
export { runKafkaTool } from './engines/kafka-jars';
export type { KafkaNode } from './engines/kafka-node';
export { describeWithMongo, mongo, mongoInContainer, type MongoUnderTest } from './engines/mongo';
export { startMongod } from './engines/mongod';
export { MongodNode, ownMongo } from './engines/mongod-node';
export { transportContract } from './transport-contract';
export { aCaseEvent, aClock, quickly } from './transport-contract/a-case-event';
export { RememberedCheckpoints, RememberedDeadLetters, RememberedInbox } from './transport-contract/remembered';
export {
  caughtUp,
  recording,
  until,
  type MemberUnderTest,
  type TransportUnderTest,
} from './transport-contract/transport-under-test';
export { consumerMemoryContract } from './consumer-memory-contract';
export type { MemoryUnderTest } from './consumer-memory-contract/memory-under-test';
