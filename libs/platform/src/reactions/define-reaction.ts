import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import type { CaseId, Command, Fact, Instant, LocalDate, Rejection, StreamId } from '@one-window/kernel';
import type { Aggregate } from '../aggregate/define-aggregate';
import type { Asked } from '../commands/define-command';
import type { CommandOutcome } from '../commands/handle-command';
import type { ServiceContext } from '../service/service-context';

export interface IssuedCommand<C extends Command, S, E extends Fact, R extends Rejection> {
  readonly aggregate: Aggregate<C, S, E, R>;
  readonly stream: StreamId;
  readonly caseId: CaseId;
  /** The stream does not exist yet. */
  readonly creates?: boolean;
  readonly command: Asked<C>;
}

export interface ReactionContext {
  /** A played event is answered at its own moment and marked as played. */
  readonly at: Instant;
  readonly today: LocalDate;
  readonly services: ServiceContext;
  /**
   * Gives a command as `system`. Its id follows from the event, so a redelivered event does nothing twice.
   * Handle `rejected` where it is expected; call `mustBeDone(outcome)` where it is not.
   */
  issue<C extends Command, S, E extends Fact, R extends Rejection>(
    command: IssuedCommand<C, S, E, R>,
  ): Promise<CommandOutcome>;
}

/** What this service does when another one has recorded something. */
export interface Reaction {
  /** `open-arbitration-on-dispatch`: part of command ids, never renamed. */
  readonly name: string;
  /** Event types; `*` for all (projections). */
  readonly on: string | readonly string[];
  /** Only from these services. */
  readonly from?: readonly ServiceName[];
  run(event: CaseEventEnvelope, context: ReactionContext): Promise<void>;
}

export const defineReaction = (reaction: Reaction): Reaction => reaction;

/** @throws when the command was not done: the delivery is tried again and ends in the dead letters. */
export const mustBeDone = (outcome: CommandOutcome): Extract<CommandOutcome, { kind: 'done' }> => {
  if (outcome.kind === 'done') return outcome;
  const why = outcome.kind === 'rejected' ? `${outcome.kind}: ${outcome.rejection.code}` : outcome.kind;
  throw new Error(`a command that had to be done was ${why}`);
};
