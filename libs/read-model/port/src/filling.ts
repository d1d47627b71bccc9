import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Clock } from '@one-window/kernel';
import type { SourcedEvent } from './case-event-source';
import { foldInto, sourceOf } from './fold';
import { documentWrite, type Opener } from './opening';
import type { AnyProjection } from './projection';
import type { Generation, ViewStore } from './view-store';
import { StoppedCases } from './stopped-cases';
import { WriteBack } from './write-back';

/** A generation that is being filled: folds in memory, writes what is no longer in use. */
export class Filling {
  private readonly stoppedCases = new StoppedCases();
  readonly documents: WriteBack<object>;
  readonly markers: WriteBack<number>;
  private pending = 0;
  applied = 0;

  constructor(
    private readonly store: ViewStore,
    private readonly view: AnyProjection,
    readonly generation: Generation,
    private readonly clock: Clock,
    private readonly open: Opener,
    /** Throws for an event that no view may take in. */
    private readonly check: (event: CaseEventEnvelope) => void,
    capacity: number,
  ) {
    this.documents = new WriteBack(capacity);
    this.markers = new WriteBack(capacity * 2);
  }

  get stopped(): ReadonlyMap<string, string> {
    return this.stoppedCases.reasons();
  }

  async add(batch: readonly SourcedEvent[]): Promise<void> {
    await this.fetch(batch.flatMap(({ event }) => [event, ...this.stoppedCases.waitingIn(event.subject)]));
    for (const { event, dropped } of batch) {
      if (dropped === true) this.pass(event);
      else this.stoppedCases.take(event, this.apply);
    }
    const documents = this.documents.overflow();
    const markers = this.markers.overflow();
    if (documents.size > 0 || markers.size > 0) await this.write(documents, markers);
  }

  async flush(): Promise<void> {
    const documents = this.documents.flush();
    const markers = this.markers.flush();
    if (documents.size > 0 || markers.size > 0 || this.pending > 0) await this.write(documents, markers);
  }

  private readonly apply = (event: CaseEventEnvelope): void => {
    this.check(event);
    if (foldInto(this.view, this, event)) this.count();
  };

  private pass(event: CaseEventEnvelope): void {
    if (event.revision <= (this.markers.get(sourceOf(event)) ?? -1)) return;
    this.markers.set(sourceOf(event), event.revision);
    this.count();
  }

  private count(): void {
    this.pending += 1;
    this.applied += 1;
  }

  private async fetch(events: readonly CaseEventEnvelope[]): Promise<void> {
    const keys = new Set<string>();
    const streams = new Set<string>();
    for (const event of events) {
      const stream = sourceOf(event);
      if (!this.markers.has(stream)) streams.add(stream);
      if (!this.view.handles(event)) continue;
      const key = this.view.key(event);
      if (!this.documents.has(key)) keys.add(key);
    }
    const documents = keys.size > 0 ? await this.store.load(this.generation, [...keys]) : [];
    const markers = streams.size > 0 ? await this.store.markers(this.generation, [...streams]) : [];
    for (const [key, doc] of documents) this.documents.keep(key, doc);
    for (const [stream, revision] of markers) this.markers.keep(stream, revision);
  }

  private async write(documents: Map<string, object>, markers: Map<string, number>): Promise<void> {
    const written = [];
    for (const [key, doc] of documents) written.push(await documentWrite(this.view, key, doc, this.open));
    const applied = this.pending;
    this.pending = 0;
    await this.store.write([
      { generation: this.generation, documents: written, markers, applied, at: this.clock.now() },
    ]);
  }
}
