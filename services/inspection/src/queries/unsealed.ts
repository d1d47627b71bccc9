import { SealedContact, SealedPerson } from '@one-window/contracts';
import type { InspectedEmployer } from '@one-window/domain-inspection';
import type { PersonId, Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';
import { withoutUndefined } from '../edge/without-undefined';

/** Unsealed only while an answer is made; of an ID number only the end is shown (ui.md §2). Who was erased has an id only. */
export const unsealedPerson = async (
  { personId, sealed }: { readonly personId: PersonId; readonly sealed: Sealed },
  personalData: PersonalData,
) => {
  const value = await personalData.unseal(sealed);
  if (value === 'erased') return { personId, erased: true };
  const { idNumber, ...shown } = SealedPerson.parse(value);
  return { personId, erased: false, ...withoutUndefined(shown), ...(idNumber && { idLast4: idNumber.slice(-4) }) };
};

export const unsealedEmployer = async (employer: InspectedEmployer, personalData: PersonalData) => {
  if (employer.kind === 'person') return { kind: employer.kind, ...(await unsealedPerson(employer, personalData)) };
  const { kind, name, uscc, address, sealedContact } = employer;
  const contact = sealedContact ? await personalData.unseal(sealedContact) : 'erased';
  return withoutUndefined({
    kind,
    name,
    uscc,
    address,
    contact: contact === 'erased' ? undefined : SealedContact.parse(contact),
  });
};

/** `null`: erased. */
export const unsealedText = async (text: Sealed, personalData: PersonalData): Promise<string | null> => {
  const value = await personalData.unseal(text);
  return value === 'erased' ? null : z.string().parse(value);
};
