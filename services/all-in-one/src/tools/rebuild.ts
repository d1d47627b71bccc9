import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteMessageLog } from '@one-window/messaging-embedded';
import { SqlitePersonalData } from '@one-window/privacy';
import { rebuildView, VIEW_NAMES } from '@one-window/service-one-window';

type Say = (text: string) => void;

const USAGE = `npm run rebuild -- VIEW [--data DIR]    VIEW: ${VIEW_NAMES.join(', ')}`;
const BAR = 30;

/**
 * Builds a view anew from the log beside the live one, of a running or a stopped system, and swaps them.
 * @returns the exit code: 1 when there is no such view or folder, or when cases stopped at an event.
 */
const rebuild = async (name: string | undefined, dataDir: string, say: Say): Promise<number> => {
  const folder = join(dataDir, 'one-window');
  if (!name || !VIEW_NAMES.includes(name)) {
    say(`${name ? `没有视图 ${name}。 There is no view ${name}.\n` : ''}${USAGE}\n`);
    return 1;
  }
  if (!existsSync(join(folder, 'views.sqlite'))) {
    say(`${dataDir} 里没有视图。 ${dataDir} holds no views. ${USAGE}\n`);
    return 1;
  }
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  const personalData = new SqlitePersonalData(join(dataDir, 'keys'), process.env['MASTER_KEY']);
  try {
    const result = await rebuildView({ folder, log, personalData }, name, ({ phase, read, of }) =>
      say(`\r${bar(read, of)} ${read}/${of} ${phase}   `),
    );
    say(`\n${result.view} v${result.version}: ${result.applied} events applied, swapped\n`);
    for (const [key, reason] of result.stopped) say(`✗ ${key}: ${reason}\n`);
    return result.stopped.size === 0 ? 0 : 1;
  } finally {
    personalData.close();
    log.close();
  }
};

const bar = (done: number, of: number): string => {
  const filled = of === 0 ? BAR : Math.min(BAR, Math.round((done / of) * BAR));
  return `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}]`;
};

if (require.main === module) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: process.env['DATA_DIR'] ?? './data' } },
  });
  rebuild(positionals[0], resolve(values.data), text => process.stdout.write(text)).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
