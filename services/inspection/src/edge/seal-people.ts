import {
  checkCreditCode,
  checkResidentId,
  cleanNumber,
  type EmployerInput,
  type PersonInput,
  type WorkerInput,
} from '@one-window/contracts';
import type { AffectedWorker, InspectedEmployer } from '@one-window/domain-inspection';
import { derivedId } from '@one-window/event-store';
import { fen, personId, type CaseId, type Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { withoutUndefined } from './without-undefined';

/** Where the people of one case are sealed: a key per person and case, so that a case can be erased by itself. */
export interface Sealing {
  readonly personalData: PersonalData;
  readonly caseId: CaseId;
}

const sealPerson = async (input: PersonInput, slot: string, { personalData, caseId }: Sealing) => {
  const cleaned = input.idNumber ? cleanNumber(input.idNumber) : undefined;
  const idIndex = cleaned ? personalData.blindIndex('id-number', cleaned) : undefined;
  const person = personId(derivedId('person', caseId, idIndex ?? slot));
  const known = input.idKind === 'resident-id' && cleaned ? checkResidentId(cleaned) : undefined;
  const whole = known?.valid
    ? { ...input, idNumber: known.cleaned, sex: known.sex, birthDate: known.birthDate }
    : input;
  const sealed = await personalData.seal(person, 'person', whole);
  return withoutUndefined({ personId: person, sealed, idIndex });
};

export const sealWorkers = async (
  inputs: readonly WorkerInput[],
  sealing: Sealing,
): Promise<readonly AffectedWorker[]> => {
  const workers: AffectedWorker[] = [];
  for (const [index, { representative = false, amountFen, ...person }] of inputs.entries())
    workers.push({
      ...(await sealPerson(person, `worker/${index}`, sealing)),
      representative,
      ...(amountFen !== undefined && { amountFen: fen(amountFen) }),
    });
  return workers;
};

export const sealEmployer = async (input: EmployerInput, sealing: Sealing): Promise<InspectedEmployer> => {
  if (input.kind === 'person') {
    const { kind, ...person } = input;
    return { kind, ...(await sealPerson(person, 'employer', sealing)) };
  }
  const { kind, name, uscc, address, legalRepresentative, contact, phone } = input;
  const contactPersonId = personId(derivedId('person', sealing.caseId, 'employer-contact'));
  const named = legalRepresentative ?? contact ?? phone;
  const sealedContact = named
    ? await sealing.personalData.seal(
        contactPersonId,
        'person',
        withoutUndefined({ legalRepresentative, contact, phone }),
      )
    : undefined;
  return withoutUndefined({
    kind,
    name,
    uscc: uscc ? checkCreditCode(uscc).cleaned : undefined,
    address,
    sealedContact,
    contactPersonId: sealedContact && contactPersonId,
  });
};

/** 举报人: under a scope of its own, so that it can be withheld, and destroyed, by itself (INSP 9; INS-INV-7). */
export const sealReporter = (identity: object, { personalData, caseId }: Sealing): Promise<Sealed> =>
  personalData.seal(personId(derivedId('reporter', caseId)), 'reporter', identity);
