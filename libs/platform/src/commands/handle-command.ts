import type { Position, RecordedEvent, Revision } from '@one-window/event-store';
import type { CaseId, Rejection, StreamId } from '@one-window/kernel';

/** What became of a command. */
export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly caseId: CaseId;
      readonly stream: StreamId;
      readonly revision: Revision;
      readonly position: Position;
      readonly events: readonly string[];
      /** It had been done before under the same key; nothing was written. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'stale'; readonly revision: Revision; readonly since: readonly RecordedEvent[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'key-reused' };
