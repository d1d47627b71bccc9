import { SealedContact, SealedPerson } from '@one-window/contracts';
import type { EmployerParty, PersonParty } from '@one-window/domain-intake';
import type { Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';

/**
 * People are unsealed only while an answer is made, and of an ID number only the end is shown (ui.md §2). Who was erased
 * has an id and nothing else.
 */
export const unsealedPerson = async ({ personId, sealed }: PersonParty, personalData: PersonalData) => {
  const person = await wholePerson(sealed, personalData);
  if (!person) return { personId, erased: true };
  const { idNumber, ...shown } = person;
  return { personId, erased: false, ...shown, ...(idNumber && { idLast4: idNumber.slice(-4) }) };
};

/** With the number: for sealing anew, never for an answer. */
export const wholePerson = async (token: Sealed, personalData: PersonalData): Promise<SealedPerson | undefined> => {
  const value = await personalData.unseal(token);
  return value === 'erased' ? undefined : SealedPerson.parse(value);
};

export const unsealedEmployer = async (employer: EmployerParty, personalData: PersonalData) => {
  if (employer.kind === 'person') return { kind: employer.kind, ...(await unsealedPerson(employer, personalData)) };
  const { kind, name, uscc, address, sealedContact } = employer;
  const contact = sealedContact ? await personalData.unseal(sealedContact) : 'erased';
  return { kind, name, uscc, address, ...(contact !== 'erased' && { contact: SealedContact.parse(contact) }) };
};

/** `null`: erased. */
export const unsealedText = async (text: Sealed, personalData: PersonalData): Promise<string | null> => {
  const value = await personalData.unseal(text);
  return value === 'erased' ? null : z.string().parse(value);
};

/** For headings: 【某某（已销毁）】 where the person was erased. */
export const nameOf = (person: { readonly erased: boolean; readonly name?: string | undefined }): string =>
  person.erased ? '（信息已销毁）' : (person.name ?? '');
