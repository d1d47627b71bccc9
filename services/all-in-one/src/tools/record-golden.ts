import { join } from 'node:path';
import { recordGolden } from '../golden/golden-folder';

/** `node services/all-in-one/dist/tools/record-golden.js DATA_DIR NAME`: before the shape of an event changes. */
const [dataDir, name] = process.argv.slice(2);
if (dataDir === undefined || name === undefined) {
  process.stderr.write('record-golden DATA_DIR NAME\n');
  process.exitCode = 1;
} else {
  recordGolden(dataDir, join(__dirname, '..', '..', 'golden', name)).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
}
