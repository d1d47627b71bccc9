import type { CaseEventEnvelope, ServiceName, StandingContract } from '@one-window/contracts';
import {
  defaultLightLimits,
  evolveDeadlines,
  isDeadlineFact,
  type RecordedDeadline,
  type RecordedDeadlines,
} from '@one-window/deadlines';
import { daysBetween, plusDays, type LocalDate } from '@one-window/kernel';
import { projection, type FieldRow } from '@one-window/read-model';
import { isOfProceeding, proceedingKey } from './subjects';

/** The deadlines of one proceeding as its history records them. No legal date is ever worked out here. */
export interface DeadlinesDoc {
  readonly caseId: string;
  readonly service: ServiceName;
  readonly stream: string;
  readonly standing: Omit<StandingContract, 'tasks'>;
  readonly deadlines: RecordedDeadlines;
}

/** The board is indexed by the bureau's usual share (ui.md §3.7); `light` of the deadlines library has the last word. */
const { nearShare } = defaultLightLimits;

const evolved = (before: RecordedDeadlines, event: CaseEventEnvelope): RecordedDeadlines => {
  const fact = {
    type: event.type,
    data: event.data.fact,
    on: event.data.happenedOn as LocalDate,
    basis: event.data.basis,
  };
  return isDeadlineFact(fact) ? evolveDeadlines(before, fact) : before;
};

/** First day on which what is left of the term is short enough to warn. A period counted back has no share to take. */
const nearFrom = ({ startedOn, unrolledDueOn, backward }: RecordedDeadline): string => {
  const whole = backward === undefined ? Math.max(0, daysBetween(startedOn, unrolledDueOn)) : 0;
  return plusDays(unrolledDueOn, -Math.floor(whole * nearShare));
};

const rowOf = (doc: DeadlinesDoc, deadline: RecordedDeadline): FieldRow => ({
  caseId: doc.caseId,
  unit: doc.standing.unit,
  ruleId: deadline.ruleId,
  open: deadline.status === 'running' || deadline.status === 'suspended' ? 1 : 0,
  running: deadline.status === 'running' ? 1 : 0,
  authority: deadline.binds === 'authority' ? 1 : 0,
  dueOn: deadline.dueOn,
  dueAt: deadline.dueAt ?? null,
  nearFrom: nearFrom(deadline),
  light: closedLight(deadline),
  handled: doc.standing.handlers.length > 0 ? 1 : 0,
});

/** Of those that no longer run, the light does not depend on the day it is looked at. */
const closedLight = (deadline: RecordedDeadline): string | null => {
  if (deadline.status === 'met') return deadline.late === true ? 'metLate' : 'met';
  return deadline.status === 'running' ? null : deadline.status;
};

export const deadlines = projection<DeadlinesDoc>({
  name: 'deadlines',
  version: 2,
  handles: isOfProceeding,
  key: proceedingKey,
  apply: (doc, event) => {
    const { stage, number, unit, handlers, closed } = event.data.standing ?? doc?.standing ?? NOWHERE;
    return {
      caseId: event.subject,
      service: event.source,
      stream: event.stream,
      standing: { stage, ...(number !== undefined && { number }), unit, handlers, closed },
      deadlines: evolved(doc?.deadlines ?? {}, event),
    };
  },
  fields: { names: ['caseId'], by: [['caseId']], of: doc => ({ caseId: doc.caseId }) },
  parts: {
    names: [
      'caseId',
      'unit',
      'ruleId',
      'open',
      'running',
      'authority',
      'dueOn',
      'dueAt',
      'nearFrom',
      'light',
      'handled',
    ],
    by: [
      ['open', 'dueOn'],
      ['unit', 'open', 'dueOn'],
    ],
    of: doc => Object.values(doc.deadlines).map(deadline => rowOf(doc, deadline)),
  },
});

const NOWHERE: DeadlinesDoc['standing'] = { stage: '', unit: '', handlers: [], closed: false };
