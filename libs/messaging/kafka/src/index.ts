export { KafkajsBroker, type KafkaConnection } from './kafkajs-broker';
export type { Broker } from './broker';
export { KafkaPublisher } from './kafka-publisher';
export { KafkaTransport } from './kafka-transport';
export { KafkaGroupConsumer, type KafkaGroupStats } from './kafka-group-consumer';
export { DeadLetterTopic } from './dead-letter-topic';
export { connectionFromEnvironment } from './connection-from-environment';
export { CASE_EVENTS, checkTopics, DEAD_LETTERS, topicPlans, type TopicCheck } from './topics';
export { readTopic } from './read-topic';
