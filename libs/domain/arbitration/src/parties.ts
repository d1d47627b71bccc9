import type { Sealed } from '@one-window/kernel';

/** A person as the window sealed him: the domain sees who is who, never a name. */
export interface SealedPerson {
  readonly personId: string;
  readonly sealed: Sealed;
  readonly idIndex?: string | undefined;
}

export type Employer =
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly uscc?: string | undefined;
      readonly usccIndex?: string | undefined;
      readonly address?: string | undefined;
      readonly sealedContact?: Sealed | undefined;
      readonly contactPersonId?: string | undefined;
    }
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly sealed: Sealed;
      readonly idIndex?: string | undefined;
    };

/** Those who act in the proceeding and are served: the applicant or the representatives, and the employer. */
export type Party =
  | { readonly partyId: string; readonly side: 'applicant'; readonly kind: 'worker'; readonly person: SealedPerson }
  | { readonly partyId: string; readonly side: 'respondent'; readonly kind: 'employer'; readonly employer: Employer };

export const applicantsOf = (parties: readonly Party[]): readonly string[] =>
  parties.filter(party => party.side === 'applicant').map(party => party.partyId);

export const respondentsOf = (parties: readonly Party[]): readonly string[] =>
  parties.filter(party => party.side === 'respondent').map(party => party.partyId);

export const allOf = (parties: readonly Party[]): readonly string[] => parties.map(party => party.partyId);
