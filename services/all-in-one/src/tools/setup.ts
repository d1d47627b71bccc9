import { parseArgs } from 'node:util';
import { setup, StartRefused } from '@one-window/platform';
import { services } from '../services';

const USAGE = `npm run setup [-- --initiate-replica-set]
  Makes the topics, collections and indexes of the distributed profile: before the first start and after each upgrade.
  Running it again changes nothing. Reads KAFKA_BROKERS, MONGODB_URL, KURRENTDB_URL and MASTER_KEY.
  --initiate-replica-set  makes the hosts in MONGODB_URL a replica set where they are none yet
`;
const { values } = parseArgs({ options: { 'initiate-replica-set': { type: 'boolean', default: false } } });
const options = { initiateReplicaSet: values['initiate-replica-set'] };

setup(services, process.env, line => void process.stdout.write(`${line}\n`), options).catch((error: unknown) => {
  if (error instanceof StartRefused) process.stderr.write(`${error.text.zh}\n${error.text.en}\n\n${USAGE}`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
