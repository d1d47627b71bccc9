import type { LocalDate } from '@one-window/kernel';
import type { InspectedEmployer, Lead, LeadItem } from '../screening/lead';

/** Mediation, arbitration or a suit that this service knows of, as far as linking by claim needs it (L1). */
export interface DisputeProcedure {
  readonly procedureId: string;
  readonly kind: 'mediation' | 'arbitration' | 'suit';
  readonly status: 'open' | 'decided' | 'refused' | 'withdrawn' | 'failed';
  readonly number?: string;
  readonly workers: readonly { readonly personId: string; readonly idIndex?: string }[];
  readonly employer?: InspectedEmployer;
  readonly claims: readonly {
    readonly cause: string;
    readonly period?: { readonly from: LocalDate; readonly to?: LocalDate };
  }[];
}

/** The procedures about this very claim: same worker, same employer, same cause, touching periods. */
export const proceduresAbout = (
  lead: Lead,
  item: LeadItem,
  procedures: readonly DisputeProcedure[],
): readonly DisputeProcedure[] =>
  procedures.filter(
    procedure =>
      procedure.workers.some(worker => lead.workers.some(ours => isSamePerson(ours, worker))) &&
      isSameEmployer(lead.employer, procedure.employer) &&
      procedure.claims.some(claim => claim.cause === item.cause && touch(claim.period, item.period)),
  );

interface KnownPerson {
  readonly personId: string;
  readonly idIndex?: string;
}
const isSamePerson = (a: KnownPerson, b: KnownPerson): boolean =>
  a.personId === b.personId || (a.idIndex !== undefined && a.idIndex === b.idIndex);

const isSameEmployer = (a: InspectedEmployer | undefined, b: InspectedEmployer | undefined): boolean => {
  if (!a || !b) return false;
  if (a.kind === 'person' && b.kind === 'person') return isSamePerson(a, b);
  if (a.kind === 'person' || b.kind === 'person') return false;
  // A code decides where both have one; two firms may share a name.
  return a.uscc !== undefined && b.uscc !== undefined ? a.uscc === b.uscc : a.name === b.name;
};

interface Period {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}
/** An unknown period cannot be told apart from another one. */
const touch = (a: Period | undefined, b: Period | undefined): boolean =>
  !a || !b || ((b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to));
