import type { CaseEventEnvelope } from '@one-window/contracts';
import { instantFromEpochMs, epochMs, type Clock } from '@one-window/kernel';
import type { CaseEventSource } from './case-event-source';
import { Filling } from './filling';
import { opensNothing, type Opener } from './opening';
import type { AnyProjection } from './projection';
import type { ViewStore } from './view-store';

export interface RebuildProgress {
  readonly view: string;
  readonly phase: 'building' | 'catching-up' | 'done';
  readonly read: number;
  readonly of: number;
}

export interface RebuildResult {
  readonly view: string;
  readonly version: number;
  readonly applied: number;
  /** Cases at which the fold failed: they stop there, as they would live. Each with its reason. */
  readonly stopped: ReadonlyMap<string, string>;
}

export interface RebuildOptions {
  readonly clock: Clock;
  readonly open?: Opener;
  /** Throws for an event that no view may take in: its case stops there. */
  readonly check?: (event: CaseEventEnvelope) => void;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Events at once: what a chunk takes is the longest time the live system waits for it. */
  readonly chunk?: number;
  /** Documents kept in memory. */
  readonly capacity?: number;
  /** Called between chunks, so that a serving process gets its turn. */
  readonly breathe?: () => Promise<void>;
}

const HOLD_MS = 2_000;
const TRIES = 200;
const acceptsAll = (): void => undefined;
const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/**
 * Fills a new generation of a view from the beginning, beside the live one, while events arrive; then catches up and
 * swaps in one step. Whoever reads sees the old one or the new one, whole.
 */
export const rebuild = async (
  store: ViewStore,
  view: AnyProjection,
  source: CaseEventSource,
  options: RebuildOptions,
): Promise<RebuildResult> => {
  const { clock, open = opensNothing, check = acceptsAll, chunk = 500, capacity = 2_048, breathe = nextTurn } = options;
  const filling = new Filling(store, view, await store.begin(view), clock, open, check, capacity);
  let after: string | undefined;
  let read = 0;

  const drain = async (phase: RebuildProgress['phase']): Promise<void> => {
    const of = await source.size();
    for (;;) {
      const events = await source.read(after, chunk);
      if (events.length === 0) return;
      await filling.add(events);
      after = events.at(-1)?.offset;
      read += events.length;
      options.onProgress?.({ view: view.name, phase, read, of: Math.max(of, read) });
      await breathe();
    }
  };

  await drain('building');
  await filling.flush();
  await store.finish(filling.generation);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    // What the live view has at this moment is in the log; after draining the log, the new one has it too.
    const live = await store.live(view);
    await drain('catching-up');
    await filling.flush();
    if (await store.swap(filling.generation, live?.applied)) {
      options.onProgress?.({ view: view.name, phase: 'done', read, of: read });
      return { view: view.name, version: view.version, applied: filling.applied, stopped: filling.stopped };
    }
    if (attempt > 3) await store.hold(view, instantFromEpochMs(epochMs(clock.now()) + HOLD_MS));
  }
  throw new Error(`view ${view.name} could not be swapped: the live one moves faster than this one follows`);
};
