import type { CaseHit } from '@one-window/contracts';
import type { PersonalData } from '@one-window/privacy';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { openPerson } from './opener';
import { employerName, titleOf } from './titles';
import { unitName } from './units';

/** Where the case stands: no more than that it exists, where, and how far it is. */
const bodiesOf = (doc: CaseDoc): CaseHit['bodies'] =>
  doc.bodies.map(({ service, standing: { stage, unit, closed, number } }) => ({
    service,
    stage,
    unit: unitName(unit),
    closed,
    ...(number !== undefined && { number }),
  }));

const numbersOf = (doc: CaseDoc): string[] => [
  ...new Set(
    [doc.receiptNumber, ...doc.bodies.map(({ standing }) => standing.number)].filter(one => one !== undefined),
  ),
];

const causesOf = (doc: CaseDoc): string[] => [
  ...new Set(doc.claims.flatMap(claim => claim.cause ?? claim.matter ?? claim.outside ?? [])),
];

export const caseHit = async (personalData: PersonalData, doc: CaseDoc): Promise<CaseHit> => {
  const employer = await employerName(personalData, doc);
  return {
    caseId: doc.caseId,
    title: await titleOf(personalData, doc),
    workers: await Promise.all(
      doc.parties.slice(0, 3).map(async one => (await openPerson(personalData, one.sealed)).name),
    ),
    ...(employer !== undefined && { employer }),
    numbers: numbersOf(doc),
    ...(doc.registeredOn !== undefined && { registeredOn: doc.registeredOn }),
    bodies: bodiesOf(doc),
    causes: causesOf(doc),
  };
};

/** Of another unit's case nothing that names people or says what it is about. */
export const foreignHit = (doc: CaseDoc): CaseHit => ({
  caseId: doc.caseId,
  title: null,
  workers: [],
  numbers: numbersOf(doc),
  bodies: bodiesOf(doc),
  causes: [],
});
