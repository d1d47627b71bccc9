import type { CaseEventEnvelope } from '@one-window/contracts';
import type { SourceStream } from './source-stream';

/**
 * Whoever applies case events and remembers how far. A read model implements it itself, so that the effect and the
 * memory of it share one transaction; Nest handlers get one over an `Inbox`.
 *
 * `deliver()` guarantees to it: every event obeys the contract; per source stream the revisions are `last + 1`,
 * `last + 2`, … without a gap or a repeat; no event of a parked case comes; calls do not overlap.
 */
export abstract class CaseEventConsumer {
  /** Last applied revision of a source stream, -1 when none. */
  abstract lastRevision(stream: SourceStream): Promise<number>;

  /**
   * Applies events in order. When it resolves, all effects and their revisions are remembered. When it throws, either
   * none are, or a prefix is, effect and revision together: `lastRevision` is asked again and the rest is tried one
   * by one, so that one bad event is found.
   */
  abstract handle(events: readonly CaseEventEnvelope[]): Promise<void>;

  /** Remembers the revision without any effect: an operator dropped this event, which is recorded elsewhere. */
  abstract skip(event: CaseEventEnvelope): Promise<void>;
}
