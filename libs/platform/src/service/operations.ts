import type { ServiceName } from '@one-window/contracts';
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

/** What an operator sees and may do about messages. Knows the services of this process. */
export abstract class Operations {
  abstract relays(): Promise<readonly RelayReport[]>;
  abstract consumers(): Promise<readonly ConsumerReport[]>;
  abstract parked(): Promise<readonly (ParkedCase & { readonly consumer: string })[]>;
  /** The message that a parked case waits for, and those behind it. */
  abstract waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]>;
  /** Tries all that waits for the case, in order, in the consumer's own turn. */
  abstract retry(consumer: string, caseId: string): Promise<Retried>;
  /** Offsets of the log whose messages were dropped by somebody, on record. */
  abstract droppedOffsets(consumer: string): Promise<ReadonlySet<string>>;
}
