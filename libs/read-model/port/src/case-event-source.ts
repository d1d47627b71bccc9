import type { CaseEventEnvelope } from '@one-window/contracts';

export interface SourcedEvent {
  /** Place in the source, to go on from. */
  readonly offset: string;
  readonly event: CaseEventEnvelope;
  /** An operator dropped it, on record: it has no effect here either. */
  readonly dropped?: boolean;
}

/** All case events since the beginning, in order per case: the message log. Views are rebuilt from it. */
export abstract class CaseEventSource {
  /** At most `limit` events after `after` (`undefined`: from the first). Empty at the end. */
  abstract read(after: string | undefined, limit: number): Promise<readonly SourcedEvent[]>;
  /** How many there are now; for progress only. */
  abstract size(): Promise<number>;
}
