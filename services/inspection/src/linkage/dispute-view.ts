import { arbitrationCaseEvents, type CaseEventEnvelope } from '@one-window/contracts';
import type { DisputeProcedure } from '@one-window/domain-inspection';
import { projection, sourceOf } from '@one-window/read-model';
import { localDate } from '@one-window/kernel';
import { employerFrom } from '../edge/lead-from-dispatch';

const { ApplicationReceived, ApplicationAccepted, ClaimItemsRefused } = arbitrationCaseEvents;

interface Claim {
  readonly itemId: string;
  readonly cause: string;
  readonly period?: { readonly from: string; readonly to?: string | undefined } | undefined;
  readonly refused: boolean;
}
/** An arbitration as far as L1 needs it: whose, against whom, about what, and whether it still bars inspection. */
export interface ProcedureDoc extends Pick<
  DisputeProcedure,
  'procedureId' | 'status' | 'number' | 'workers' | 'employer'
> {
  readonly items: readonly Claim[];
}

const STATUS: Readonly<Record<string, DisputeProcedure['status']>> = {
  ApplicationRefused: 'refused',
  NoJurisdictionExplained: 'refused',
  CaseRevoked: 'refused',
  ApplicationWithdrawn: 'withdrawn',
  WithdrawalDeemed: 'withdrawn',
  AwardIssued: 'decided',
  ConciliationIssued: 'decided',
};

export const disputeView = projection<ProcedureDoc>({
  name: 'dispute-procedures',
  version: 1,
  handles: ({ source, type }) =>
    source === 'arbitration' &&
    (type === 'ApplicationReceived' ||
      type === 'ApplicationAccepted' ||
      type === 'ClaimItemsRefused' ||
      type in STATUS),
  key: sourceOf,
  apply: (doc, event) => {
    if (event.type === 'ApplicationReceived') return opened(event);
    if (!doc) throw new Error(`${event.type} of an arbitration that was never opened: ${event.stream}`);
    return afterwards(doc, event);
  },
  fields: { names: [], by: [], of: () => ({}) },
  parts: {
    names: ['worker'],
    by: [['worker']],
    of: ({ workers }) =>
      workers
        .flatMap(({ personId, idIndex }) => [personId, ...(idIndex === undefined ? [] : [idIndex])])
        .map(worker => ({ worker })),
  },
});

const opened = ({ stream, data }: CaseEventEnvelope): ProcedureDoc => {
  const { parties, workers = [], items } = ApplicationReceived.parse(data.fact);
  const acting = parties.flatMap(party => (party.kind === 'worker' ? [party.person] : []));
  const employer = parties.find(party => party.kind === 'employer')?.employer;
  return {
    procedureId: stream,
    status: 'open',
    workers: [...acting, ...workers].map(({ personId, idIndex }) => ({
      personId,
      ...(idIndex !== undefined && { idIndex }),
    })),
    ...(employer && { employer: employerFrom(employer) }),
    items: items.map(({ itemId, cause, period }) => ({ itemId, cause, period, refused: false })),
  };
};

const afterwards = (doc: ProcedureDoc, { type, data }: CaseEventEnvelope): ProcedureDoc => {
  if (type === 'ApplicationAccepted') return { ...doc, number: ApplicationAccepted.parse(data.fact).caseNumber };
  if (type === 'ClaimItemsRefused') {
    const refused = ClaimItemsRefused.parse(data.fact).items.map(item => item.itemId);
    return {
      ...doc,
      items: doc.items.map(item => (refused.includes(item.itemId) ? { ...item, refused: true } : item)),
    };
  }
  return { ...doc, status: STATUS[type] ?? doc.status };
};

/** A proceeding whose claims were refused in part is two for L1: what goes on bars, what was refused asks for a reason. */
export const proceduresIn = ({ items, status, procedureId, ...shared }: ProcedureDoc): readonly DisputeProcedure[] => {
  const of = (refused: boolean): readonly DisputeProcedure[] => {
    const claims = items.filter(item => item.refused === refused);
    if (claims.length === 0) return [];
    return [
      {
        ...shared,
        procedureId,
        kind: 'arbitration',
        status: refused ? 'refused' : status,
        claims: claims.map(({ cause, period }) => ({
          cause,
          ...(period && {
            period: { from: localDate(period.from), ...(period.to !== undefined && { to: localDate(period.to) }) },
          }),
        })),
      },
    ];
  };
  return [...of(false), ...of(true)];
};
