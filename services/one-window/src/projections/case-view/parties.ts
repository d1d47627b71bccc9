import type { Folds } from '../facts';
import { including, type CaseDoc, type DocEmployer, type DocParty } from './case-doc';

/** A collective case may have ten thousand; the list of workers is a view of its own. */
const WORKERS_SHOWN = 20;

interface Person {
  readonly personId: string;
  readonly sealed: string;
}

type Employer =
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly uscc?: string | undefined;
      readonly address?: string | undefined;
    }
  | { readonly kind: 'person'; readonly personId: string; readonly sealed: string };

const employerOf = (employer: Employer): DocEmployer =>
  employer.kind === 'organization'
    ? { kind: 'organization', name: employer.name, uscc: employer.uscc, address: employer.address }
    : { kind: 'person', personId: employer.personId, sealed: employer.sealed };

/** The applicant first, then representatives, then the other workers. */
const partiesOf = (
  applicant: Person | undefined,
  workers: readonly Person[],
  representatives: readonly string[],
): readonly DocParty[] => {
  const all = [...(applicant ? [applicant] : []), ...workers];
  const unique = all.filter((one, at) => all.findIndex(other => other.personId === one.personId) === at);
  const parties = unique.map(({ personId, sealed }): DocParty => ({
    personId,
    sealed,
    role: representatives.includes(personId) ? 'representative' : 'worker',
  }));
  const [first, ...others] = parties;
  const ordered = [
    ...others.filter(one => one.role === 'representative'),
    ...others.filter(one => one.role === 'worker'),
  ];
  return first ? [first, ...ordered].slice(0, WORKERS_SHOWN) : [];
};

export const parties: Folds<CaseDoc> = {
  intake: {
    WindowReceived: (doc, fact, event) => ({
      ...doc,
      receiptNumber: fact.receiptNo,
      registeredOn: event.data.happenedOn,
      registeredAt: event.time,
      parties: partiesOf(fact.applicant, fact.workers ?? [], fact.representatives ?? []),
      workersCount: fact.workersCount,
      employer: employerOf(fact.employer),
      units: including(doc.units, fact.windowUnit),
    }),
    MatterAmended: (doc, fact) => ({
      ...doc,
      ...(fact.employer && { employer: employerOf(fact.employer) }),
      ...(fact.workersCount !== undefined && { workersCount: fact.workersCount }),
      parties: amended(doc.parties, fact.applicant, fact.workers, fact.representatives),
    }),
    CaseDispatched: (doc, fact) => ({ ...doc, units: including(doc.units, fact.unit) }),
    PackageSent: (doc, fact) => ({ ...doc, units: including(doc.units, fact.package.toUnit) }),
    UnitDesignated: (doc, fact) => ({ ...doc, units: including(doc.units, fact.unit) }),
  },
  arbitration: {
    LeadSent: (doc, fact) => ({ ...doc, units: including(doc.units, fact.toUnit) }),
  },
  inspection: {
    /** A case that began at inspection's own counter has no matter: its people come from the lead. */
    LeadRegistered: (doc, fact, event) =>
      doc.registeredOn !== undefined
        ? doc
        : {
            ...doc,
            registeredOn: event.data.happenedOn,
            registeredAt: event.time,
            parties: partiesOf(
              undefined,
              fact.workers,
              fact.workers.filter(worker => worker.representative).map(worker => worker.personId),
            ),
            workersCount: fact.workersCount,
            ...(fact.employer && { employer: employerOf(fact.employer) }),
          },
    SupplementReceived: (doc, fact) =>
      fact.employer && !doc.employer ? { ...doc, employer: employerOf(fact.employer) } : doc,
  },
};

const amended = (
  before: readonly DocParty[],
  applicant: Person | undefined,
  workers: readonly Person[] | undefined,
  representatives: readonly string[] | undefined,
): readonly DocParty[] => {
  if (!applicant && !workers && !representatives) return before;
  const speakers = representatives ?? before.filter(one => one.role === 'representative').map(one => one.personId);
  return partiesOf(applicant ?? before[0], workers ?? before.slice(1), speakers);
};
