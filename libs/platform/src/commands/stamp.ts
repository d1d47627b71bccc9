import { derivedId, type EventMeta, type NewEvent } from '@one-window/event-store';
import { eventId, type Actor, type CaseId, type CommandId, type Fact, type Instant } from '@one-window/kernel';

/** What is true of a whole command: who gave it, when, under which ids. */
export interface Stamp {
  readonly commandId: CommandId;
  readonly command: string;
  readonly commandHash: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
  readonly played?: true;
}

export const metaOf = (stamp: Stamp, caseId: CaseId, fact: Pick<Fact, 'on' | 'basis'>): EventMeta => ({
  commandId: stamp.commandId,
  command: stamp.command,
  commandHash: stamp.commandHash,
  caseId,
  actor: stamp.actor,
  happenedOn: fact.on,
  recordedAt: stamp.at,
  basis: fact.basis,
  correlationId: stamp.correlationId,
  causationId: stamp.causationId,
  ...(stamp.traceparent !== undefined && { traceparent: stamp.traceparent }),
  ...(stamp.played && { played: stamp.played }),
});

/** Ids follow from the command and the place of the fact in it: the same command cannot be written twice. */
export const stampAll = (stamp: Stamp, caseId: CaseId, facts: readonly Fact[]): readonly NewEvent[] =>
  facts.map((fact, index) => ({
    id: eventId(derivedId(stamp.commandId, index)),
    type: fact.type,
    data: fact.data,
    meta: metaOf(stamp, caseId, fact),
  }));
