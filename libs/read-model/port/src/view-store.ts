import type { Collection } from './collection';
import type { AnyProjection, Projection } from './projection';

/** One filling of a view. There is at most one live and one that is being built. */
export interface Generation {
  readonly id: number;
  readonly view: string;
  readonly version: number;
  /** How many messages were applied to it. */
  readonly applied: number;
  /** When the last one was applied. */
  readonly appliedAt: string | undefined;
}

export interface DocumentWrite {
  readonly key: string;
  readonly doc: object;
  /** Texts by column, where the view is searched. */
  readonly text?: Readonly<Record<string, readonly string[]>>;
}

/** The effect of a batch on one generation, with the markers that say how far each source stream was applied. */
export interface ViewWrite {
  readonly generation: Generation;
  readonly documents: readonly DocumentWrite[];
  readonly markers: ReadonlyMap<string, number>;
  readonly applied: number;
  readonly at: string;
}

/** The generation is no longer what it was when its documents were loaded: load again. */
export class GenerationMoved extends Error {
  readonly code = 'read-model/generation-moved';
  constructor(readonly view: string) {
    super(`view ${view} was swapped or is being swapped`);
    this.name = 'GenerationMoved';
  }
}

/** Where views are kept. Documents and markers of one `write` become visible together or not at all. */
export abstract class ViewStore {
  abstract collection<Doc extends object>(view: Projection<Doc>): Collection<Doc>;

  abstract live(view: AnyProjection): Promise<Generation | undefined>;
  abstract building(view: AnyProjection): Promise<Generation | undefined>;

  /** Begins a new filling beside the live one; what an interrupted one left behind is thrown away. */
  abstract begin(view: AnyProjection): Promise<Generation>;
  abstract load(generation: Generation, keys: readonly string[]): Promise<ReadonlyMap<string, object>>;
  abstract markers(generation: Generation, streams: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** @throws GenerationMoved when a generation was swapped meanwhile, or is held for a swap. */
  abstract write(writes: readonly ViewWrite[]): Promise<void>;

  /** Completes the indexes of a filling that is done. */
  abstract finish(generation: Generation): Promise<void>;

  /** Asks the writers of the live generation to wait, at most until `until`. */
  abstract hold(view: AnyProjection, until: string): Promise<void>;

  /**
   * Makes the filling live, in one step, if the live generation still has `liveApplied` messages (`undefined`: there
   * is none). Answers false when it has moved: catch up and try again.
   */
  abstract swap(building: Generation, liveApplied: number | undefined): Promise<boolean>;

  /** Documents in the live generation. */
  abstract size(view: AnyProjection): Promise<number>;
  abstract close(): Promise<void>;
}
