import type { IntakeState } from '@one-window/domain-intake';
import { InvariantBroken, type PersonId, type Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';

/** Free text of an official may name people: it is sealed with the applicant's key (domain.md §10.3). */
export const sealText = (text: string, personalData: PersonalData, person: PersonId): Promise<Sealed> =>
  personalData.seal(person, 'person', text);

/** Whose key seals the texts of a matter. */
export const applicantOf = (state: IntakeState): PersonId => {
  if (state.stage !== 'received') throw new InvariantBroken('a text of a matter that was never received');
  return state.matter.applicant.personId;
};
