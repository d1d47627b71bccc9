import type { Actor, Instant, Sealed } from '@one-window/kernel';
import type { Retried } from './retry-parked';

/** What somebody wants done about a parked case. `why` is sealed where it is asked for. */
export type Repair =
  { readonly kind: 'retry' } | { readonly kind: 'drop'; readonly offset: string; readonly why: Sealed };

/** `not-next`: an earlier message of its stream never came. `gone`: there is nothing to repair any more. */
export type Repaired =
  | ({ readonly kind: 'retried' } & Retried)
  | { readonly kind: 'dropped'; readonly left: number }
  | { readonly kind: 'gone' | 'not-next' };

export interface RepairRequest {
  readonly id: string;
  /** The case. */
  readonly key: string;
  /** Of its first message that waits: who reads the partition of it does the repair. */
  readonly place: string;
  readonly repair: Repair;
  readonly by: Actor;
  readonly at: Instant;
  /** `requested`: nobody has begun. */
  readonly state: 'requested' | 'under-way' | 'done';
  readonly outcome?: Repaired;
}

/**
 * Repairs that were asked for, where any member of a group may ask and only the one that reads the case's partition may
 * do it. The record of who asked for what, and what came of it, stays.
 */
export abstract class RepairRequests {
  /** One at a time for a case: where one is open, that one is answered and nothing new is asked. */
  abstract ask(request: Omit<RepairRequest, 'state' | 'outcome'>): Promise<RepairRequest>;
  abstract find(id: string): Promise<RepairRequest | undefined>;
  /** Not done, oldest first. */
  abstract open(): Promise<readonly RepairRequest[]>;
  /** False where another holds it; a holder that died holds it for `forMs` and not longer. */
  abstract take(id: string, holder: string, forMs: number): Promise<boolean>;
  /** Gives it back: it is for another member. */
  abstract leave(id: string, holder: string): Promise<void>;
  abstract finish(id: string, outcome: Repaired): Promise<void>;
}
