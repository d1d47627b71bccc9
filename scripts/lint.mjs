// Lints with the boundary rules alive. Without a cached project graph the Nx rule warns, checks nothing and ESLint
// still exits 0: so the graph is built first, and a skipped rule is a failure.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };
const paths = process.argv.slice(2);

const graph = spawnSync('npx', ['nx', 'graph', '--file=.nx/graph.json'], { env, encoding: 'utf8' });
if (graph.status !== 0) {
  console.error(graph.stdout + graph.stderr);
  process.exit(1);
}
const lint = spawnSync('npx', ['eslint', ...(paths.length ? paths : ['.'])], {
  env,
  encoding: 'utf8',
  maxBuffer: 64 << 20,
});
const output = lint.stdout + lint.stderr;
process.stdout.write(output);
if (/rule will be skipped/.test(output)) {
  console.error('The boundary rule was skipped: no project graph.');
  process.exit(1);
}
process.exit(lint.status ?? 1);
