import {
  checkCreditCode,
  checkResidentId,
  cleanNumber,
  type EmployerInput,
  type PersonInput,
  type WorkerInput,
} from '@one-window/contracts';
import type { EmployerParty, PersonParty, WorkerParty } from '@one-window/domain-intake';
import { derivedId } from '@one-window/event-store';
import { fen, personId, type CaseId, type PersonId, type Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { withoutUndefined } from './without-undefined';

/** Where the people of one matter are sealed: a key per person and matter, so that a matter can be erased by itself. */
export interface Sealing {
  readonly personalData: PersonalData;
  readonly caseId: CaseId;
}

const indexOf = (input: PersonInput, { personalData }: Sealing) =>
  input.idNumber ? personalData.blindIndex('id-number', cleanNumber(input.idNumber)) : undefined;

/** `slot` tells apart the people of a matter who have no number: `applicant`, `worker/3`. */
export const sealPerson = async (
  input: PersonInput,
  slot: string,
  sealing: Sealing,
  known?: PersonId,
): Promise<PersonParty> => {
  const idIndex = indexOf(input, sealing);
  const person = known ?? personId(derivedId('person', sealing.caseId, idIndex ?? slot));
  const sealed = await sealing.personalData.seal(person, 'person', completed(input));
  return withoutUndefined({ personId: person, sealed, idIndex });
};

/** Sex and date of birth stand in a resident ID number. */
const completed = (input: PersonInput): PersonInput => {
  if (input.idKind !== 'resident-id' || !input.idNumber) return input;
  const check = checkResidentId(input.idNumber);
  return check.valid ? { ...input, idNumber: check.cleaned, sex: check.sex, birthDate: check.birthDate } : input;
};

export interface SealedGroup {
  readonly workers: readonly WorkerParty[];
  readonly representatives: readonly PersonId[];
}

/** Named workers of a group. Who has the applicant's name or number is the applicant. */
export const sealWorkers = async (
  inputs: readonly WorkerInput[],
  applicant: { readonly input?: PersonInput; readonly party: PersonParty },
  sealing: Sealing,
): Promise<SealedGroup> => {
  const workers: WorkerParty[] = [];
  const representatives: PersonId[] = [];
  for (const [index, { amountFen, representative, ...person }] of inputs.entries()) {
    const party = isSame(person, applicant, sealing)
      ? applicant.party
      : await sealPerson(person, `worker/${index}`, sealing);
    workers.push({ ...party, ...(amountFen !== undefined && { amountFen: fen(amountFen) }) });
    if (representative) representatives.push(party.personId);
  }
  return { workers, representatives };
};

const isSame = (
  person: PersonInput,
  { input, party }: { readonly input?: PersonInput; readonly party: PersonParty },
  sealing: Sealing,
): boolean => {
  const index = indexOf(person, sealing);
  return index
    ? index === party.idIndex
    : party.idIndex === undefined && input !== undefined && input.name === person.name;
};

export const sealEmployer = async (input: EmployerInput, sealing: Sealing): Promise<EmployerParty> => {
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
  const code = uscc ? checkCreditCode(uscc).cleaned : undefined;
  return withoutUndefined({
    kind,
    name,
    address,
    uscc: code,
    usccIndex: code ? sealing.personalData.blindIndex('credit-code', code) : undefined,
    contactPersonId: sealedContact && contactPersonId,
    sealedContact,
  });
};

/** The story is the teller's: it goes when the teller's key goes. */
export const sealStory = (story: string, applicant: PersonParty, { personalData }: Sealing): Promise<Sealed> =>
  personalData.seal(applicant.personId, 'person', story);
