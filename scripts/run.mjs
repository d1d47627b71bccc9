// `npm run scenario|verify|rebuild|bench|test:crash|test:faults|setup|migrate|backup|restore|topics|bench:kafka -- …`: one of our programs, built first.
import { prepare } from './prepare.mjs';
import { runNode } from './run-node.mjs';

const ofTheSystem = name => [name, `services/all-in-one/dist/tools/${name}.js`];
const TOOLS = new Map([
  ...['scenario', 'verify', 'rebuild', 'bench', 'crash', 'faults', 'setup', 'migrate', 'backup', 'restore'].map(
    ofTheSystem,
  ),
  ofTheSystem('parked'),
  ['topics', 'libs/messaging/kafka/dist/tools/topics.js'],
  ['bench-kafka', 'libs/messaging/kafka/dist/bench/kafka-bench.js'],
]);
const [name, ...args] = process.argv.slice(2);
const program = TOOLS.get(name);
if (program === undefined) {
  console.error(`node scripts/run.mjs ${[...TOOLS.keys()].join('|')} …`);
  process.exit(1);
}
prepare();
runNode(program, args);
