import type { ServiceName } from '@one-window/contracts';
import type { Actor, Instant, Sealed } from '@one-window/kernel';
import type { RelayStats, KeptMessage, ParkedCase, Repaired } from '@one-window/messaging';

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

/** A repair that somebody asked for and the member that reads the case's partition has not finished. */
export interface OpenRepair {
  readonly repair: 'retry' | 'drop';
  readonly state: 'requested' | 'under-way';
  readonly by: Actor;
  readonly at: Instant;
}

export type ParkedAt = ParkedCase & {
  readonly consumer: string;
  /** The message that failed, or the first that waits. */
  readonly message?: KeptMessage;
  readonly underRepair?: OpenRepair;
};

/** How messages flow, in all services. */
export interface Overview {
  readonly relays: readonly RelayReport[];
  readonly consumers: readonly ConsumerReport[];
  readonly parked: readonly ParkedAt[];
  /** Services that did not answer: what is said above says nothing of them. */
  readonly away: readonly ServiceName[];
}

export interface DropRequest {
  /** Of the message that was looked at. */
  readonly offset: string;
  readonly by: Actor;
  readonly why: Sealed;
}

/** What became of a repair; `pending`: asked for, on record, and not finished while its asker waited. */
export type RepairOutcome = Repaired | ({ readonly kind: 'pending' } & OpenRepair);

/** What an operator sees and may do about messages. */
export abstract class Operations {
  abstract overview(): Promise<Overview>;
  /** Messages that this consumer, of this process, has not taken yet: asked with every page, so it counts nothing else. */
  abstract lag(consumer: string): Promise<number>;
  /** Cases at which one consumer stopped. */
  abstract parkedAt(consumer: string): Promise<readonly ParkedAt[]>;
  /** The message that a parked case waits for, and those behind it. */
  abstract waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]>;
  /** Tries all that waits for the case, in order, in the consumer's own turn. */
  abstract retry(consumer: string, caseId: string, by: Actor): Promise<RepairOutcome>;
  /**
   * Gives up the message that a case waits for, on record in the history of the case, and tries what waits behind it.
   * What stands in the message stays in its sender's history; this consumer goes on without it.
   */
  abstract drop(consumer: string, caseId: string, request: DropRequest): Promise<RepairOutcome>;
}
