import type { CaseEventEnvelope } from '@one-window/contracts';

/** A message in the log: what was published, with its place. */
export interface LoggedMessage {
  /** Place in the log (embedded: one sequence; Kafka: partition and offset), for operators and checkpoints. */
  readonly offset: string;
  /** Case id; messages of one key keep their order. Empty where the publisher gave none: such a message is poison. */
  readonly key: string;
  /** The published bytes as text. Nothing is trusted before `parseMessage`. */
  readonly value: string;
}

/** The publishing side. Resolves when the messages are durable; the same event may be published more than once. */
export abstract class CaseEventPublisher {
  abstract publish(events: readonly CaseEventEnvelope[]): Promise<void>;
}

/** The reading side without a group: rebuilds and checks read the whole log from where they like. */
export abstract class CaseEventLog {
  /** Messages after an offset (`'0'` for all), in order, at most `limit` at once. */
  abstract read(after: string, limit: number): Promise<readonly LoggedMessage[]>;
  /** Offset of the last message, `'0'` when empty. */
  abstract head(): Promise<string>;
}
