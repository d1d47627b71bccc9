import type { ServiceName } from '@one-window/contracts';
import type { Actor, Sealed } from '@one-window/kernel';
import type { Retried, RelayStats, KeptMessage, ParkedCase } from '@one-window/messaging';

export interface RelayReport extends RelayStats {
  readonly service: ServiceName;
  /** Events in the store. */
  readonly stored: number;
  readonly running: boolean;
}

export interface ConsumerReport {
  /** The consumer group: the name of its service. */
  readonly consumer: string;
  /** Messages taken from the log, applied to their end, and not taken yet. */
  readonly received: number;
  readonly applied: number;
  readonly lag: number;
  /** From recorded to applied, of the last thousand. */
  readonly delayP99Ms?: number;
}

export interface DropRequest {
  /** Of the message that was looked at. */
  readonly offset: string;
  readonly by: Actor;
  readonly why: Sealed;
}

/** `not-next`: an earlier message of its stream never came, and must not be lost with this one. */
export type DropOutcome =
  { readonly kind: 'dropped'; readonly left: number } | { readonly kind: 'gone' } | { readonly kind: 'not-next' };

/** What an operator sees and may do about messages. Knows the services of this process. */
export abstract class Operations {
  abstract relays(): Promise<readonly RelayReport[]>;
  abstract consumers(): Promise<readonly ConsumerReport[]>;
  /** Messages that this consumer has not taken yet: asked with every page, so it counts nothing else. */
  abstract lag(consumer: string): Promise<number>;
  abstract parked(): Promise<readonly (ParkedCase & { readonly consumer: string })[]>;
  /** The message that a parked case waits for, and those behind it. */
  abstract waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]>;
  /** Tries all that waits for the case, in order, in the consumer's own turn. */
  abstract retry(consumer: string, caseId: string): Promise<Retried>;
  /**
   * Gives up the message that a case waits for, on record in the history of the case, and tries what waits behind it.
   * What stands in the message stays in its sender's history; this consumer goes on without it.
   */
  abstract drop(consumer: string, caseId: string, request: DropRequest): Promise<DropOutcome>;
  /** Offsets of the log whose messages were dropped by somebody, on record. */
  abstract droppedOffsets(consumer: string): Promise<ReadonlySet<string>>;
}
