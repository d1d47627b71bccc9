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
const report = join(folder, 'report.json');
const env = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  ...(browser ? { CHROMIUM: browser } : {}),
};
const run = spawnSync('npx', ['jest', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
  env,
  // The report goes to its file; what a person reads goes to the terminal.
  stdio: ['ignore', 'ignore', 'inherit'],
});

const {
  numPassedTests: passed,
  numFailedTests,
  numFailedTestSuites,
  numRuntimeErrorTestSuites,
  numPendingTests: skipped,
} = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });
// A file that could not even be loaded has no failed test to count; it counts as one.
const failed = numFailedTests + (numRuntimeErrorTestSuites ?? 0);
console.log(
  process.env.KURRENTDB_URL
    ? 'KurrentDB: the server at KURRENTDB_URL.'
    : 'KurrentDB: no server was given (KURRENTDB_URL); its unmodified client ran against a stub node.',
);
if (!browser) console.log('No Chromium was found: the browser tests did not run.');
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(run.status === 0 && failed === 0 && numFailedTestSuites === 0 && passed > 0 ? 0 : 1);
