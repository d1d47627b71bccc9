import type { CaseEventEnvelope } from '@one-window/contracts';

/** A message in the log: what was published, with its place. */
export interface LoggedMessage {
  /** Place in the log (embedded: one sequence; Kafka: partition and offset), for operators and checkpoints. */
  readonly offset: string;
  /** Case id; messages of one key keep their order. */
  readonly key: string;
  readonly value: unknown;
}

/** The publishing side. Resolves when the messages are durable; the same event may be published more than once. */
export abstract class CaseEventPublisher {
  abstract publish(events: readonly CaseEventEnvelope[]): Promise<void>;
}
