// `npm test`: installs and builds what is missing, runs every test, closes with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { findBrowser } from './browser.mjs';
import { fetchEngines } from './engines.mjs';

prepare();
fetchEngines();

const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'one-window-tests-'));
const env = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  ...(browser ? { CHROMIUM: browser } : {}),
};
// What starts whole systems, kills them or drives a browser has the machine for itself; the rest goes two files at a time.
const rounds = [
  ['--selectProjects', 'pure', 'slice', '--maxWorkers=2'],
  ['--selectProjects', 'journey', 'browser', '--maxWorkers=1'],
];
const told = rounds.map((round, n) => {
  const report = join(folder, `report-${n}.json`);
  const run = spawnSync(
    'npx',
    ['jest', ...round, '--passWithNoTests', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
    // The report goes to its file; what a person reads goes to the terminal.
    { env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return { status: run.status, ...JSON.parse(readFileSync(report, 'utf8')) };
});
const sum = count => told.reduce((total, one) => total + (one[count] ?? 0), 0);
const passed = sum('numPassedTests');
const skipped = sum('numPendingTests');
rmSync(folder, { recursive: true });
// A file that could not even be loaded has no failed test to count; it counts as one.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
console.log(
  process.env.KURRENTDB_URL
    ? 'KurrentDB: the server at KURRENTDB_URL.'
    : 'KurrentDB: no server was given (KURRENTDB_URL); its unmodified client ran against a stub node.',
);
if (!browser) console.log('No Chromium was found: the browser tests did not run.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
const allWell = told.every(({ status }) => status === 0) && failed === 0 && sum('numFailedTestSuites') === 0;
process.exit(allWell && passed > 0 ? 0 : 1);
