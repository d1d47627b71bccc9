import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RebuildRun } from './rebuild-run';

export interface BenchLine {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  /** The ratio that is wanted: at least, or at most. */
  readonly goal: number;
  readonly goalIs: 'at-least' | 'at-most';
}

/** With an old space this small, memory that grew with the history would end the process. */
const HEAP = ['--max-old-space-size=96'];

const child = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...HEAP, join(__dirname, 'rebuild-run.js'), ...args], { encoding: 'utf8' });

const runOf = (events: number, views: readonly string[], parent: string): readonly RebuildRun[] => {
  const folder = mkdtempSync(join(parent, 'rebuild-'));
  try {
    child(folder, 'fill', String(events));
    return views.map(view => JSON.parse(child(folder, view)) as RebuildRun);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export interface RebuildBenchOptions {
  /** Default 10,000 and 1,000,000 events. */
  readonly few?: number;
  readonly many?: number;
  readonly views?: readonly string[];
  readonly folder?: string;
}

/**
 * Events per second of a rebuild beside reading the same log and parsing it, in one process and one pass; and the peak
 * of memory for a long history beside a short one.
 */
export const benchRebuild = (options: RebuildBenchOptions = {}): readonly BenchLine[] => {
  const { few = 10_000, many = 1_000_000, views = ['case-view'], folder = tmpdir() } = options;
  const [short] = runOf(few, views.slice(0, 1), folder);
  const long = runOf(many, views, folder);
  const speeds = long.map((run): BenchLine => ({
    name: `rebuild ${run.view}, ${run.events} events: events/s beside raw read + JSON.parse`,
    ours: run.rebuiltPerSecond,
    reference: run.referencePerSecond,
    ratio: run.rebuiltPerSecond / run.referencePerSecond,
    goal: 0.25,
    goalIs: 'at-least',
  }));
  const [first] = long;
  if (!short || !first) return speeds;
  const memory: BenchLine = {
    name: `rebuild ${first.view}: peak RSS in MB, ${first.events} events beside ${short.events}`,
    ours: first.peakRssMb,
    reference: short.peakRssMb,
    ratio: first.peakRssMb / short.peakRssMb,
    goal: 1.3,
    goalIs: 'at-most',
  };
  return [...speeds, memory];
};
