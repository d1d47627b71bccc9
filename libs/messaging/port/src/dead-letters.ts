import type { Actor, Instant } from '@one-window/kernel';
import type { LoggedMessage } from './message-log';
import type { PoisonReason } from './parse-message';

/**
 * `gap`: an earlier revision of the stream never came. `failed`: the handler gave up. `left-behind`: nothing failed, but
 * what it waited for was settled while the reading of its partition went to another member.
 */
export type DeadReason = PoisonReason | 'gap' | 'failed' | 'left-behind';

/** Why a message was not applied. */
export interface DeadLetter {
  readonly reason: DeadReason;
  readonly attempts: number;
  readonly error: { readonly name: string; readonly message: string; readonly stack?: string };
  /** `traceparent` of the event, to find what else happened around it. */
  readonly trace?: string;
  readonly at: Instant;
}

/** A message that waits: the one that failed (with its letter), or a later one of the same case (without). */
export interface KeptMessage extends LoggedMessage {
  readonly letter?: DeadLetter;
}

/** A case whose events wait behind one that failed, so that nothing is applied over the hole. */
export interface ParkedCase {
  readonly key: string;
  /** Messages that wait, the failed one included. */
  readonly kept: number;
  /** The place of the message that failed; of the first that waits, where none has a letter. */
  readonly offset: string;
  readonly letter: DeadLetter;
}

/** How a kept message left: applied on a retry, or dropped by somebody who said why. */
export type Settlement =
  /** `by`: whoever asked for it; nobody where a member found it left behind. */
  | { readonly how: 'retried'; readonly at: Instant; readonly by?: Actor }
  | { readonly how: 'dropped'; readonly by: Actor; readonly why: string; readonly at: Instant };

export type SettledMessage = KeptMessage & { readonly settlement: Settlement };

/** What one consumer group could not apply. Nothing ever leaves it unseen: every message is kept until settled. */
export abstract class DeadLetters {
  abstract isParked(key: string): Promise<boolean>;

  /**
   * Keeps a message with its letter and, unless its key is empty, parks its case. For a message that is kept already,
   * as after a failed retry, the letter is replaced.
   */
  abstract park(message: LoggedMessage, letter: DeadLetter): Promise<void>;

  /** Keeps a later message of a parked case. The same offset again changes nothing. */
  abstract keep(message: LoggedMessage): Promise<void>;

  /** Every case of which something waits, also where no message has a letter: none may stand still unseen. */
  abstract cases(): Promise<readonly ParkedCase[]>;

  /** Messages with a letter, also those that belong to no case. */
  abstract letters(): Promise<readonly KeptMessage[]>;

  /** All that waits for a case, in the order of the log. */
  abstract kept(key: string): Promise<readonly KeptMessage[]>;

  abstract find(offset: string): Promise<KeptMessage | undefined>;

  /** Takes a message out, with a record. With its last message a case is free again. */
  abstract settle(offset: string, settlement: Settlement): Promise<void>;

  /** The records of what was settled, newest first. */
  abstract settled(limit: number): Promise<readonly SettledMessage[]>;
}
