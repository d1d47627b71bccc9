// `npm start`: installs and builds what is missing or older than its sources, then starts the system.
import { prepare } from './prepare.mjs';
import { runNode } from './run-node.mjs';

prepare();
runNode('services/all-in-one/dist/main.js');
