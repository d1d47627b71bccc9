// `npm run scenario|verify|rebuild|bench|test:crash -- …`: a tool of services/all-in-one/src/tools, built first.
import { prepare } from './prepare.mjs';
import { runNode } from './run-node.mjs';

const TOOLS = ['scenario', 'verify', 'rebuild', 'bench', 'crash'];
const [name, ...args] = process.argv.slice(2);
if (!TOOLS.includes(name)) {
  console.error(`node scripts/run.mjs ${TOOLS.join('|')} …`);
  process.exit(1);
}
prepare();
runNode(`services/all-in-one/dist/tools/${name}.js`, args);
