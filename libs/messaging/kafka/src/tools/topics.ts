import { parseArgs } from 'node:util';
import { connectionFromEnvironment } from '../connection-from-environment';
import { KafkajsBroker } from '../kafkajs-broker';
import { checkTopics, type TopicCheck } from '../topics';

const USAGE = `npm run topics [-- --create]
  Compares the topics of case events with the plan. Exit code 0: all as planned.
  --create  creates what is missing; a topic that exists is never changed
  The broker is named in KAFKA_BROKERS (KAFKA_TLS, KAFKA_USERNAME, KAFKA_PASSWORD where it asks for them).
`;

const line = ({ plan, state, differences }: TopicCheck): string =>
  [
    `${plan.topic}: ${state} (${plan.partitions} partitions, ${plan.replicas} replicas, ` +
      `kept ${plan.settings['retention.ms'] === '-1' ? 'for ever' : `${Number(plan.settings['retention.ms']) / 86_400_000} days`})`,
    ...differences.map(difference => `  ${difference}`),
  ].join('\n');

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { create: { type: 'boolean', default: false } } });
  const connection = connectionFromEnvironment('one-window-topics');
  if (connection === undefined) {
    process.stdout.write(USAGE);
    return 1;
  }
  const broker = new KafkajsBroker(connection);
  try {
    const checks = await checkTopics(broker, values);
    process.stdout.write(`${checks.map(line).join('\n')}\n`);
    return checks.every(({ state }) => state === 'as-planned' || state === 'created') ? 0 : 1;
  } finally {
    await broker.close();
  }
};

if (require.main === module) {
  main().then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
