import type { ActorContract, CaseEventEnvelope, ServiceName, StandingContract } from '@one-window/contracts';
import { projection } from '@one-window/read-model';
import type { z } from 'zod';
import { isOfCase } from './subjects';

/** One event of a case, as published. */
export interface TimelineDoc {
  readonly id: string;
  readonly caseId: string;
  readonly source: ServiceName;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly happenedOn: string;
  readonly actor: z.infer<typeof ActorContract>;
  readonly basis: readonly string[];
  readonly correlationId: string;
  readonly causationId: string;
  readonly played: boolean;
  readonly fact: unknown;
  /** Where the proceeding stood after it, without its tasks. */
  readonly standing?: Omit<StandingContract, 'tasks'>;
}

const standingOf = (standing: StandingContract): Omit<StandingContract, 'tasks'> => ({
  stage: standing.stage,
  ...(standing.number !== undefined && { number: standing.number }),
  unit: standing.unit,
  handlers: standing.handlers,
  closed: standing.closed,
});

const docOf = (event: CaseEventEnvelope): TimelineDoc => ({
  id: event.id,
  caseId: event.subject,
  source: event.source,
  stream: event.stream,
  revision: event.revision,
  type: event.type,
  recordedAt: event.time,
  happenedOn: event.data.happenedOn,
  actor: event.data.actor,
  basis: event.data.basis,
  correlationId: event.data.correlationId,
  causationId: event.data.causationId,
  played: event.data.played === true,
  fact: event.data.fact,
  ...(event.data.standing && { standing: standingOf(event.data.standing) }),
});

/** One document per event, so that a long history is never rewritten. */
export const timeline = projection<TimelineDoc>({
  name: 'timeline',
  // 2: the openness of a hearing is one field.
  version: 2,
  handles: isOfCase,
  key: event => `${event.subject}/${event.source}/${event.stream}/${event.revision}`,
  apply: (_doc, event) => docOf(event),
  fields: { names: ['caseId'], by: [['caseId']], of: doc => ({ caseId: doc.caseId }) },
});
