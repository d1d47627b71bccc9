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

/** Events between two turns of the reference. */
const TURN = 20_000;
const seconds = (since: bigint): number => Number(process.hrtime.bigint() - since) / 1e9;

/**
 * Rebuilds one view from the log, and every few thousand events reads the same piece of the log raw: both meet the same
 * moods of the machine. In a process of its own, so that the peak of memory is its own.
 */
const measure = async (folder: string, viewName: string): Promise<RebuildRun> => {
  const view = VIEWS.find(one => one.name === viewName);
  if (!view) throw new Error(`no view ${viewName}`);
  const log = new BenchLog(join(folder, 'log.sqlite'));
  const file = join(folder, `${viewName}.sqlite`);
  const store = new SqliteViewStore(file);
  let rawSeconds = 0;
  let rawRead = 0;
  const readRaw = (to: number): void => {
    const start = process.hrtime.bigint();
    rawRead += log.readRaw(rawRead, to);
    rawSeconds += seconds(start);
  };
  const start = process.hrtime.bigint();
  const result = await rebuild(store, view, new LogSource(log), {
    clock: new WallClock(),
    check: checkFact,
    onProgress: ({ read, phase }) => {
      if (read - rawRead >= TURN || phase === 'done') readRaw(read);
    },
  });
  const rebuildSeconds = seconds(start) - rawSeconds;
  const [stopped] = result.stopped;
  if (stopped || result.applied !== rawRead)
    throw new Error(`applied ${result.applied} of ${rawRead}: ${stopped?.[1]}`);
  await store.close();
  log.close();
  rmSync(file);
  return {
    view: viewName,
    events: rawRead,
    referencePerSecond: rawRead / rawSeconds,
    rebuiltPerSecond: rawRead / rebuildSeconds,
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
