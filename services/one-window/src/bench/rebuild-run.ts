import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rebuild } from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { checkFact } from '../projections/facts';
import { VIEWS } from '../projections/views';
import { LogSource } from '../reading/log-source';
import { WallClock } from '../reading/wall-clock';
import { BenchLog } from './bench-log';

export interface RebuildRun {
  readonly view: string;
  readonly events: number;
  readonly referencePerSecond: number;
  readonly rebuiltPerSecond: number;
  readonly peakRssMb: number;
}

const perSecond = (events: number, since: bigint): number => events / (Number(process.hrtime.bigint() - since) / 1e9);

/** Reads the log raw, then rebuilds one view from it; in a process of its own, so that the peak of memory is its own. */
const measure = async (folder: string, viewName: string): Promise<RebuildRun> => {
  const view = VIEWS.find(one => one.name === viewName);
  if (!view) throw new Error(`no view ${viewName}`);
  const log = new BenchLog(join(folder, 'log.sqlite'));
  const readStart = process.hrtime.bigint();
  const events = log.readRaw();
  const referencePerSecond = perSecond(events, readStart);
  const file = join(folder, `${viewName}.sqlite`);
  const store = new SqliteViewStore(file);
  const start = process.hrtime.bigint();
  const result = await rebuild(store, view, new LogSource(log), { clock: new WallClock(), check: checkFact });
  const rebuiltPerSecond = perSecond(events, start);
  const [stopped] = result.stopped;
  if (stopped || result.applied !== events) throw new Error(`applied ${result.applied} of ${events}: ${stopped?.[1]}`);
  await store.close();
  log.close();
  rmSync(file);
  return {
    view: viewName,
    events,
    referencePerSecond,
    rebuiltPerSecond,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
  };
};

if (require.main === module) {
  const [folder = '', task = 'fill', events = '0'] = process.argv.slice(2);
  const work =
    task === 'fill'
      ? Promise.resolve(new BenchLog(join(folder, 'log.sqlite')).fill(Number(events)))
      : measure(folder, task).then(run => void process.stdout.write(`${JSON.stringify(run)}\n`));
  work.catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  });
}
