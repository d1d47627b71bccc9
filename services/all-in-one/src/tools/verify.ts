import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import { explained, StartRefused, verifyFolder, type Difference, type FolderReport } from '@one-window/platform';
import { SqlitePersonalData } from '@one-window/privacy';
import { compareViews, type ViewReport } from '@one-window/service-one-window';
import { services } from '../services';

type Say = (line: string) => void;

const SHOWN = 50;
/** A running system moves under the comparison; a view that came on meanwhile is compared again. */
const TRIES = 5;

/**
 * The operator's check of a stopped or running data folder: stores, log, inboxes and views against each other.
 * @returns the exit code: 1 when anything differs.
 */
export const verify = async (dataDir: string, say: Say): Promise<number> => {
  const report = await verifyFolder(dataDir, services);
  // A folder that is not whole is not compared.
  const views = report.services.length === 0 ? [] : await verifyViews(dataDir);
  tell(report, views, say);
  report.notes.slice(0, SHOWN).forEach(({ where, what }) => say(`ℹ ${where}: ${what}`));
  if (report.notes.length > SHOWN) say(`… ${report.notes.length - SHOWN} more`);
  const differences = [...report.differences, ...views.filter(({ differing }) => differing > 0).map(viewDifference)];
  differences.slice(0, SHOWN).forEach(({ where, what }) => say(`✗ ${where}: ${what}`));
  if (differences.length > SHOWN) say(`… ${differences.length - SHOWN} more`);
  say(
    differences.length === 0
      ? '没有差异。 No difference.'
      : `${differences.length} 处差异。 ${differences.length} differences.`,
  );
  return differences.length === 0 ? 0 : 1;
};

const tell = ({ services: reports, log }: FolderReport, views: readonly ViewReport[], say: Say): void => {
  if (reports.length === 0) return;
  for (const { service, streams, events, published, received, parked } of reports) {
    say(
      `${service}: ${streams} streams, ${events} events, ${published} published, ${received} messages taken, ${parked} cases parked`,
    );
  }
  say(
    `log: ${log.messages} messages, ${log.repeats} repeats, ${log.unreadable} unreadable, ${log.waiting} events not published yet`,
  );
  for (const { view, documents, differing } of views)
    say(`view ${view}: ${documents} documents, ${differing} differ from the pure fold`);
};

const viewDifference = ({ view, differing }: ViewReport): Difference => ({
  where: `view ${view}`,
  what: `${differing} documents differ from the pure fold of the log`,
});

const verifyViews = async (dataDir: string): Promise<readonly ViewReport[]> => {
  const folder = join(dataDir, 'one-window');
  if (!existsSync(join(folder, 'views.sqlite'))) return [];
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  const file = new ConsumerFile(join(folder, 'messages.sqlite'));
  const personalData = new SqlitePersonalData(join(dataDir, 'keys'), process.env['MASTER_KEY']);
  try {
    for (let attempt = 1; ; attempt++) {
      const offset = file.offset();
      const reports = await compareViews({ folder, log, personalData }, offset);
      const stood = file.offset() === offset;
      if (stood || attempt === TRIES || reports.every(({ differing }) => differing === 0)) return reports;
    }
  } finally {
    personalData.close();
    file.close();
    log.close();
  }
};

if (require.main === module) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: process.env['DATA_DIR'] ?? './data' } } });
  const dataDir = resolve(values.data);
  verify(dataDir, line => process.stdout.write(`${line}\n`)).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const told = explained(error, dataDir);
      process.stderr.write(told instanceof StartRefused ? `${told.message}\n` : `${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
