import { SealedContact, SealedPerson } from '@one-window/contracts';
import type { Party } from '@one-window/domain-arbitration';
import type { Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';

// People and texts are opened only while an answer is made. `null`: the key was destroyed.

export const openedText = async (text: Sealed, personalData: PersonalData): Promise<string | null> => {
  const value = await personalData.unseal(text);
  return value === 'erased' ? null : z.string().parse(value);
};

export const openedTextIfAny = (text: Sealed | undefined, personalData: PersonalData) =>
  text === undefined ? undefined : openedText(text, personalData);

const openedPerson = async (token: Sealed, personalData: PersonalData): Promise<SealedPerson | undefined> => {
  const value = await personalData.unseal(token);
  return value === 'erased' ? undefined : SealedPerson.parse(value);
};

const openedContact = async (token: Sealed | undefined, personalData: PersonalData): Promise<SealedContact> => {
  const value = token === undefined ? 'erased' : await personalData.unseal(token);
  return value === 'erased' ? {} : SealedContact.parse(value);
};

/** Name, telephone and address for service; an ID number is nobody's business here. */
export const openedParty = async (party: Party, personalData: PersonalData) => {
  const { partyId, side, kind } = party;
  if (party.kind === 'employer' && party.employer.kind === 'organization') {
    const { name, uscc, address, sealedContact } = party.employer;
    const { phone } = await openedContact(sealedContact, personalData);
    return { partyId, side, kind, name, uscc, address, phone };
  }
  const { personId, sealed } =
    party.kind === 'worker' ? party.person : (party.employer as Extract<typeof party.employer, { kind: 'person' }>);
  const person = await openedPerson(sealed, personalData);
  return {
    ...{ partyId, side, kind, personId },
    name: person?.name ?? null,
    phone: person?.phone ?? null,
    address: person?.serviceAddress ?? person?.address ?? null,
    electronicService: person?.electronicService,
  };
};
