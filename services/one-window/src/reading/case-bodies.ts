import type { CaseBody } from '@one-window/contracts';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { handler } from './deadline-rows';
import type { NameOf } from './staff-names';
import { unitName } from './units';

/** `arbitration-17` is proceeding `17` of `/api/arbitration/cases/:id`. */
export const proceedingId = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

export const caseBodies = (doc: CaseDoc, nameOf: NameOf): CaseBody[] =>
  doc.bodies.map(({ service, stream, revision, standing, openedOn, lastHappenedOn, lastRecordedAt }) => ({
    service,
    stream,
    id: proceedingId(stream),
    revision,
    ...(standing.number !== undefined && { number: standing.number }),
    stage: standing.stage,
    unit: unitName(standing.unit),
    handlers: standing.handlers.map(accountId => handler(accountId, nameOf)),
    closed: standing.closed,
    openedOn,
    lastHappenedOn,
    lastRecordedAt,
    tasks: standing.tasks,
  }));

/** How far each stream of the case is in this answer. */
export const positionsOf = ({ bodies, attempts }: CaseDoc): Readonly<Record<string, number>> => ({
  ...attempts,
  ...Object.fromEntries(bodies.map(({ service, stream, revision }) => [`${service}/${stream}`, revision])),
});
