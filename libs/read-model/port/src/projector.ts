import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Clock } from '@one-window/kernel';
import { foldInto, sourceOf } from './fold';
import { documentWrite, opensNothing, type Opener } from './opening';
import type { AnyProjection } from './projection';
import { GenerationMoved, type ViewStore, type ViewWrite } from './view-store';

export type AppliedListener = (events: readonly CaseEventEnvelope[]) => void;

const RETRY_MS = 10;
const TRIES = 1_000;
const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Feeds the live views. A batch changes all views in one transaction, together with the marker of each source stream:
 * redelivery, replay and a crash at any moment change nothing.
 */
export class Projector {
  private readonly listeners = new Set<AppliedListener>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: ViewStore,
    private readonly views: readonly AnyProjection[],
    private readonly clock: Clock,
    private readonly open: Opener = opensNothing,
    /** Throws for an event that no view may take in. */
    private readonly check: (event: CaseEventEnvelope) => void = () => undefined,
  ) {}

  /** Applies a batch, one batch at a time. @throws GapFound; then nothing of the batch was applied. */
  apply(batch: readonly CaseEventEnvelope[]): Promise<void> {
    const turn = this.last.then(() => this.applyNow(batch));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Remembers that an event was dropped by an operator: it has no effect, and the next one is no gap. */
  skip(event: CaseEventEnvelope): Promise<void> {
    const turn = this.last.then(async () => {
      const at = this.clock.now();
      const markers = new Map([[sourceOf(event), event.revision]]);
      const writes: ViewWrite[] = [];
      for (const view of this.views) {
        const generation = await this.store.live(view);
        if (generation) writes.push({ generation, documents: [], markers, applied: 1, at });
      }
      await this.store.write(writes);
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Writes the texts of documents anew from what can be opened now; documents and markers stay as they are. */
  writeTextsAnew(view: AnyProjection, keys: readonly string[]): Promise<void> {
    const turn = this.last.then(() => this.writeTexts(view, keys));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  onApplied(listener: AppliedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The last revision of a source stream (`arbitration/arbitration-17`) that every view has, -1 when none. */
  async lastRevision(stream: string): Promise<number> {
    const revisions = await Promise.all(this.views.map(view => this.revisionIn(view, stream)));
    return revisions.length === 0 ? -1 : Math.min(...revisions);
  }

  private async revisionIn(view: AnyProjection, stream: string): Promise<number> {
    const live = await this.store.live(view);
    return live ? ((await this.store.markers(live, [stream])).get(stream) ?? -1) : -1;
  }

  private async writeTexts(view: AnyProjection, keys: readonly string[]): Promise<void> {
    await this.untilStill(async () => {
      const generation = await this.store.live(view);
      if (!generation || keys.length === 0) return;
      const loaded = await this.store.load(generation, keys);
      const documents = await Promise.all([...loaded].map(([key, doc]) => documentWrite(view, key, doc, this.open)));
      await this.store.write([{ generation, documents, markers: new Map(), applied: 0, at: this.clock.now() }]);
    });
  }

  private async applyNow(batch: readonly CaseEventEnvelope[]): Promise<void> {
    for (const event of batch) this.check(event);
    await this.untilStill(async () => {
      const writes = await Promise.all(this.views.map(view => this.fold(view, batch)));
      const changed = writes.filter(write => write.applied > 0);
      if (changed.length === 0) return;
      await this.store.write(changed);
      for (const listener of this.listeners) listener(batch);
    });
  }

  /** Again while a generation is being swapped. */
  private async untilStill(write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof GenerationMoved) || attempt === TRIES) throw error;
        await pause(RETRY_MS);
      }
    }
  }

  private async fold(view: AnyProjection, batch: readonly CaseEventEnvelope[]): Promise<ViewWrite> {
    const generation = await this.store.live(view);
    if (!generation) throw new GenerationMoved(view.name);
    const keys = [...new Set(batch.filter(event => view.handles(event)).map(event => view.key(event)))];
    const loaded = await this.store.load(generation, keys);
    const seen = await this.store.markers(generation, [...new Set(batch.map(sourceOf))]);
    const documents = new Map<string, object>();
    const markers = new Map<string, number>();
    const space = {
      documents: {
        get: (key: string) => documents.get(key) ?? loaded.get(key),
        set: (key: string, doc: object) => void documents.set(key, doc),
      },
      markers: {
        get: (stream: string) => markers.get(stream) ?? seen.get(stream),
        set: (stream: string, revision: number) => void markers.set(stream, revision),
      },
    };
    const applied = batch.filter(event => foldInto(view, space, event)).length;
    const written = await Promise.all([...documents].map(([key, doc]) => documentWrite(view, key, doc, this.open)));
    return { generation, documents: written, markers, applied, at: this.clock.now() };
  }
}
