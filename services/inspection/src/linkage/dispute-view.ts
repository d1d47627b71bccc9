import {
  arbitrationCaseEvents,
  intakeCaseEvents,
  type CaseEventEnvelope,
  type EmployerParty,
  type IntakeItem,
} from '@one-window/contracts';
import type { DisputeProcedure } from '@one-window/domain-inspection';
import { projection, sourceOf } from '@one-window/read-model';
import { localDate } from '@one-window/kernel';
import { employerFrom } from '../edge/lead-from-dispatch';
import { statedProcedure } from './stated-procedure';

const { ApplicationReceived, ApplicationAccepted, ClaimItemsRefused, HearingMediationAttempted, PreMediationEnded } =
  arbitrationCaseEvents;
const { AwardIssued, ConciliationIssued } = arbitrationCaseEvents;
const { WindowReceived, MatterAmended } = intakeCaseEvents;

type Standing = Pick<DisputeProcedure, 'kind' | 'status'>;

interface Claim {
  readonly itemId: string;
  readonly cause: string;
  readonly period?: { readonly from: string; readonly to?: string | undefined } | undefined;
  /** Where it stands in the proceeding itself; of a claim that was only stated at a window, what was stated. */
  readonly standing: Standing;
  /** Its conciliation statement was issued and not repudiated (A30, A31). */
  readonly conciliated?: true;
}

/** What is known of one proceeding, as far as L1 needs it: whose, against whom, which claims, where each stands. */
export interface ProcedureDoc extends Pick<DisputeProcedure, 'procedureId' | 'number' | 'workers' | 'employer'> {
  readonly items: readonly Claim[];
  /** Mediation that was applied for within it (A4, A29). */
  readonly mediation?: DisputeProcedure['status'];
}

type Apply = (doc: ProcedureDoc, fact: unknown) => ProcedureDoc;

/** Each claim that was neither decided nor refused before. */
const restIs =
  (status: DisputeProcedure['status']): Apply =>
  doc => ({
    ...doc,
    items: doc.items.map(item => (item.standing.status === 'open' ? { ...item, standing: within(status) } : item)),
  });
const within = (status: DisputeProcedure['status']): Standing => ({ kind: 'arbitration', status });

const named = (doc: ProcedureDoc, itemIds: readonly string[], change: (item: Claim) => Claim): ProcedureDoc => ({
  ...doc,
  items: doc.items.map(item => (itemIds.includes(item.itemId) ? change(item) : item)),
});
const ids = (items: readonly { readonly itemId: string }[]): readonly string[] => items.map(item => item.itemId);

/** What became of an arbitration (A4–A7, A9, A29–A31, A35, A38), claim by claim. */
const AFTERWARDS: Readonly<Record<string, Apply>> = {
  ApplicationAccepted: (doc, fact) => ({ ...doc, number: ApplicationAccepted.parse(fact).caseNumber }),
  ApplicationRefused: restIs('refused'),
  NoJurisdictionExplained: restIs('refused'),
  CaseRevoked: restIs('refused'),
  ApplicationWithdrawn: restIs('withdrawn'),
  WithdrawalDeemed: restIs('withdrawn'),
  ClaimItemsRefused: (doc, fact) =>
    named(doc, ids(ClaimItemsRefused.parse(fact).items), item => ({ ...item, standing: within('refused') })),
  // The party agreed to mediate: from then on mediation was applied for.
  AcceptanceHeld: doc => ({ ...doc, mediation: 'open' }),
  PreMediationEnded: (doc, fact) => ({
    ...doc,
    mediation: PreMediationEnded.parse(fact).outcome === 'agreed' ? 'decided' : 'failed',
  }),
  HearingMediationAttempted: (doc, fact) =>
    HearingMediationAttempted.parse(fact).result === 'failed' ? { ...doc, mediation: 'failed' } : doc,
  ConciliationIssued: (doc, fact) =>
    named(doc, ids(ConciliationIssued.parse(fact).items), item => ({
      ...item,
      standing: within('decided'),
      conciliated: true,
    })),
  ConciliationRepudiated: doc => ({
    ...doc,
    mediation: 'failed',
    items: doc.items.map(({ conciliated, ...item }) => (conciliated ? { ...item, standing: within('open') } : item)),
  }),
  AwardIssued: (doc, fact) =>
    named(doc, ids(AwardIssued.parse(fact).items), item => ({ ...item, standing: within('decided') })),
};

export const disputeView = projection<ProcedureDoc>({
  name: 'dispute-procedures',
  version: 2,
  handles: ({ source, type }) =>
    (source === 'arbitration' && (type === 'ApplicationReceived' || type in AFTERWARDS)) ||
    (source === 'intake' && (type === 'WindowReceived' || type === 'MatterAmended')),
  key: sourceOf,
  apply: (doc, event) => {
    if (event.type === 'WindowReceived') return stated(event);
    if (event.type === 'ApplicationReceived') return opened(event);
    if (!doc) throw new Error(`${event.type} of a proceeding that was never opened: ${event.stream}`);
    if (event.type === 'MatterAmended') return corrected(doc, event);
    return AFTERWARDS[event.type]?.(doc, event.data.fact) ?? doc;
  },
  fields: { names: [], by: [], of: () => ({}) },
  parts: {
    names: ['worker'],
    by: [['worker']],
    of: ({ workers, items }) =>
      items.length === 0
        ? []
        : workers
            .flatMap(({ personId, idIndex }) => [personId, ...(idIndex === undefined ? [] : [idIndex])])
            .map(worker => ({ worker })),
  },
});

const opened = ({ stream, data }: CaseEventEnvelope): ProcedureDoc => {
  const { parties, workers = [], items } = ApplicationReceived.parse(data.fact);
  const acting = parties.flatMap(party => (party.kind === 'worker' ? [party.person] : []));
  return {
    ...betweenThem(stream, [...acting, ...workers], parties.find(party => party.kind === 'employer')?.employer),
    items: items.map(({ itemId, cause, period }) => ({ itemId, cause, period, standing: within('open') })),
  };
};

/** Suits and mediation elsewhere are filed with nobody here: what a worker states of them at any window is what is known. */
const stated = ({ stream, data }: CaseEventEnvelope): ProcedureDoc => {
  const { applicant, workers = [], employer, items } = WindowReceived.parse(data.fact);
  return { ...betweenThem(stream, [applicant, ...workers], employer), items: items.flatMap(statedClaims) };
};

const corrected = (doc: ProcedureDoc, { data }: CaseEventEnvelope): ProcedureDoc => {
  const { items: amended = [] } = MatterAmended.parse(data.fact);
  const kept = doc.items.filter(({ itemId }) => !ids(amended).includes(itemId));
  return { ...doc, items: [...kept, ...amended.flatMap(statedClaims)] };
};

const statedClaims = ({ itemId, cause, period, facts }: IntakeItem): readonly Claim[] => {
  const standing = statedProcedure(facts.procedureUsed);
  return cause === undefined || standing === undefined ? [] : [{ itemId, cause, period, standing }];
};

const betweenThem = (
  procedureId: string,
  workers: readonly { readonly personId: string; readonly idIndex?: string | undefined }[],
  employer: EmployerParty | undefined,
): Pick<ProcedureDoc, 'procedureId' | 'workers' | 'employer'> => ({
  procedureId,
  workers: workers.map(({ personId, idIndex }) => ({ personId, ...(idIndex !== undefined && { idIndex }) })),
  ...(employer && { employer: employerFrom(employer) }),
});

/** One proceeding is several for L1: claims that stand alike make one, and its mediation another. */
export const proceduresIn = ({ items, mediation, ...shared }: ProcedureDoc): readonly DisputeProcedure[] => {
  const groups = new Map<string, { readonly standing: Standing; readonly claims: readonly Claim[] }>();
  for (const item of items) {
    const key = `${item.standing.kind}/${item.standing.status}`;
    groups.set(key, { standing: item.standing, claims: [...(groups.get(key)?.claims ?? []), item] });
  }
  return [
    ...[...groups.values()].map(({ standing, claims }) => ({ ...shared, ...standing, claims: claims.map(claimOf) })),
    ...(mediation === undefined
      ? []
      : [{ ...shared, kind: 'mediation' as const, status: mediation, claims: items.map(claimOf) }]),
  ];
};

const claimOf = ({ cause, period }: Claim): DisputeProcedure['claims'][number] => ({
  cause,
  ...(period && {
    period: { from: localDate(period.from), ...(period.to !== undefined && { to: localDate(period.to) }) },
  }),
});
