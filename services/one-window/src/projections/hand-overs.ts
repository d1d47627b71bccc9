import { PackageAccepted, PackageRefused, PackageSent, type CaseEventEnvelope } from '@one-window/contracts';
import { projection } from '@one-window/read-model';

/** One package between offices (全域受理), and what became of it. */
export interface HandOverDoc {
  readonly packageNo: string;
  readonly caseId: string;
  readonly body: 'arbitration' | 'inspection';
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly claims: number;
  readonly sentOn: string;
  readonly answer: 'none' | 'accepted' | 'refused';
  readonly answeredOn?: string;
}

const TYPES = ['PackageSent', 'PackageAccepted', 'PackageRefused'];

const packageNoOf = ({ type, data: { fact } }: CaseEventEnvelope): string =>
  type === 'PackageSent'
    ? PackageSent.parse(fact).package.packageNo
    : (type === 'PackageAccepted' ? PackageAccepted : PackageRefused).parse(fact).packageNo;

export const handOvers = projection<HandOverDoc>({
  name: 'hand-overs',
  version: 1,
  handles: ({ source, type }) => source === 'intake' && TYPES.includes(type),
  key: event => `${event.subject}/${packageNoOf(event)}`,
  apply: (doc, event) => (event.type === 'PackageSent' ? sent(event) : doc ? answered(doc, event) : sent(event)),
  fields: {
    names: ['fromUnit', 'toUnit', 'answer', 'sentOn'],
    by: [
      ['toUnit', 'sentOn'],
      ['fromUnit', 'sentOn'],
    ],
    of: ({ fromUnit, toUnit, answer, sentOn }) => ({ fromUnit, toUnit, answer, sentOn }),
  },
});

const sent = (event: CaseEventEnvelope): HandOverDoc => {
  const { package: parcel } = PackageSent.parse(event.data.fact);
  const { packageNo, body, fromUnit, toUnit, itemIds } = parcel;
  return {
    ...{ packageNo, caseId: event.subject, body, fromUnit, toUnit, claims: itemIds.length },
    ...{ sentOn: event.data.happenedOn, answer: 'none' },
  };
};

const answered = (doc: HandOverDoc, event: CaseEventEnvelope): HandOverDoc => ({
  ...doc,
  answer: event.type === 'PackageAccepted' ? 'accepted' : 'refused',
  answeredOn: event.data.happenedOn,
});
