import type { KafkaConnection } from './kafkajs-broker';

/**
 * `KAFKA_BROKERS` (`host:port,host:port`), `KAFKA_TLS=true`, `KAFKA_USERNAME` and `KAFKA_PASSWORD` (SCRAM-SHA-512).
 * Answers nothing where no broker is named.
 */
export const connectionFromEnvironment = (
  clientId: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): KafkaConnection | undefined => {
  const { KAFKA_BROKERS, KAFKA_TLS, KAFKA_USERNAME, KAFKA_PASSWORD } = environment;
  const brokers = (KAFKA_BROKERS ?? '').split(',').map(address => address.trim());
  if (brokers.every(address => address === '')) return undefined;
  return {
    brokers: brokers.filter(address => address !== ''),
    clientId,
    tls: KAFKA_TLS === 'true',
    ...(KAFKA_USERNAME !== undefined && { login: { username: KAFKA_USERNAME, password: KAFKA_PASSWORD ?? '' } }),
  };
};
