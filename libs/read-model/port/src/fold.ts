import type { CaseEventEnvelope } from '@one-window/contracts';
import { GapFound } from './gap';
import type { AnyProjection } from './projection';

/** Documents and markers as they are worked on: loaded, changed in memory, written together. */
export interface Workspace {
  readonly documents: { get(key: string): object | undefined; set(key: string, doc: object): void };
  readonly markers: { get(stream: string): number | undefined; set(stream: string, revision: number): void };
}

/** A stream as views know it: every service has streams of its own with the same id (`attempts-<caseId>`). */
export const sourceOf = ({ source, stream }: Pick<CaseEventEnvelope, 'source' | 'stream'>): string =>
  `${source}/${stream}`;

/**
 * Applies one event: `last + 1` is folded in, what was seen before is skipped, a gap is an error.
 * A view that does not handle the event still moves its marker, so that the next one is no gap.
 */
export const foldInto = (view: AnyProjection, space: Workspace, event: CaseEventEnvelope): boolean => {
  const stream = sourceOf(event);
  const last = space.markers.get(stream) ?? -1;
  if (event.revision <= last) return false;
  if (event.revision > last + 1) throw new GapFound(view.name, stream, last, event.revision);
  if (view.handles(event)) {
    const key = view.key(event);
    const before = space.documents.get(key);
    const after = view.apply(before, event);
    if (after !== before) space.documents.set(key, after);
  }
  space.markers.set(stream, event.revision);
  return true;
};
