import type { CaseEventEnvelope } from '@one-window/contracts';
import { sealed } from '@one-window/kernel';
import { projection } from '@one-window/read-model';
import { including } from './case-view/case-doc';
import { foldWith, type Folds } from './facts';
import { isOfCase } from './subjects';
import { personTerm, wholeTerm } from './whole-names';

interface SoughtPerson {
  readonly personId: string;
  readonly sealed: string;
  readonly idIndex?: string | undefined;
}

/** What a case is found by. Names are sealed here too; the index of texts is made from them when it is written. */
export interface SearchDoc {
  readonly caseId: string;
  readonly people: readonly SoughtPerson[];
  readonly employerPeople: readonly SoughtPerson[];
  readonly employerNames: readonly string[];
  readonly usccs: readonly string[];
  readonly numbers: readonly string[];
  /** Found by, never shown: whoever holds the receipt holds it (查询码). */
  readonly queryNos: readonly string[];
  readonly units: readonly string[];
}

type Employer =
  | { readonly kind: 'organization'; readonly name: string; readonly uscc?: string | undefined }
  | ({ readonly kind: 'person' } & SoughtPerson);

const withPeople = (doc: SearchDoc, people: readonly SoughtPerson[]): SearchDoc => {
  const fresh = people.map(({ personId, sealed: token, idIndex }) => ({ personId, sealed: token, idIndex }));
  const kept = doc.people.filter(one => !fresh.some(other => other.personId === one.personId));
  return { ...doc, people: [...kept, ...fresh] };
};

/** A former name stays findable: people know a case by the name they first heard. */
const withEmployer = (doc: SearchDoc, employer: Employer | undefined): SearchDoc => {
  if (!employer) return doc;
  if (employer.kind === 'person') {
    const { personId, sealed: token, idIndex } = employer;
    const others = doc.employerPeople.filter(one => one.personId !== personId);
    return { ...doc, employerPeople: [...others, { personId, sealed: token, idIndex }] };
  }
  return {
    ...doc,
    employerNames: including(doc.employerNames, employer.name),
    usccs: employer.uscc === undefined ? doc.usccs : including(doc.usccs, employer.uscc.toUpperCase()),
  };
};

const withUnits = (doc: SearchDoc, ...units: readonly string[]): SearchDoc => {
  const all = including(doc.units, ...units);
  return all === doc.units ? doc : { ...doc, units: all };
};
const withNumbers = (doc: SearchDoc, ...numbers: readonly string[]): SearchDoc => {
  const all = including(doc.numbers, ...numbers);
  return all === doc.numbers ? doc : { ...doc, numbers: all };
};

const folds: Folds<SearchDoc> = {
  intake: {
    WindowReceived: (doc, fact) =>
      withUnits(
        withNumbers(
          withEmployer(
            withPeople({ ...doc, queryNos: including(doc.queryNos, fact.queryNo) }, [
              fact.applicant,
              ...(fact.workers ?? []),
            ]),
            fact.employer,
          ),
          fact.receiptNo,
        ),
        fact.windowUnit,
      ),
    MatterAmended: (doc, fact) =>
      withEmployer(
        withPeople(doc, [...(fact.applicant ? [fact.applicant] : []), ...(fact.workers ?? [])]),
        fact.employer,
      ),
    CaseDispatched: (doc, fact) => withUnits(doc, fact.unit),
    PackageSent: (doc, fact) => withUnits(withNumbers(doc, fact.package.packageNo), fact.package.toUnit),
    UnitDesignated: (doc, fact) => withUnits(doc, fact.unit),
  },
  arbitration: { LeadSent: (doc, fact) => withUnits(doc, fact.toUnit) },
  inspection: {
    LeadRegistered: (doc, fact) => withEmployer(withPeople(doc, fact.workers), fact.employer),
    SupplementReceived: (doc, fact) => withEmployer(doc, fact.employer),
  },
};

const standing = (doc: SearchDoc, event: CaseEventEnvelope): SearchDoc => {
  const now = event.data.standing;
  return now ? withUnits(withNumbers(doc, ...(now.number === undefined ? [] : [now.number])), now.unit) : doc;
};

const empty = (caseId: string): SearchDoc => ({
  caseId,
  people: [],
  employerPeople: [],
  employerNames: [],
  usccs: [],
  numbers: [],
  queryNos: [],
  units: [],
});

/** A unit's code is one word of the index. */
export const unitTerm = (unit: string): string => unit.replace(/[^a-z0-9]/g, '');

export const search = projection<SearchDoc>({
  name: 'search',
  version: 3,
  handles: isOfCase,
  key: event => event.subject,
  apply: (doc, event) => foldWith([folds], standing(doc ?? empty(event.subject), event), event),
  fields: { names: [], by: [], of: () => ({}) },
  text: {
    columns: ['numbers', 'people', 'employers', 'ids', 'usccs', 'units', 'wholes', 'persons'],
    sealed: doc => [...doc.people, ...doc.employerPeople].map(person => sealed(person.sealed)),
    of: (doc, opened) => {
      const names = (people: readonly SoughtPerson[]): string[] =>
        people.flatMap(person => opened(sealed(person.sealed)) ?? []);
      const people = names(doc.people);
      const employers = [...doc.employerNames, ...names(doc.employerPeople)];
      return {
        numbers: [...doc.numbers, ...doc.queryNos],
        people,
        employers,
        ids: [...doc.people, ...doc.employerPeople].flatMap(person => person.idIndex ?? []),
        usccs: doc.usccs,
        units: doc.units.map(unitTerm),
        wholes: [...doc.numbers, ...people, ...employers].map(wholeTerm),
        persons: [...doc.people, ...doc.employerPeople].map(({ personId }) => personTerm(personId)),
      };
    },
  },
});
