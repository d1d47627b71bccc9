import type { ArbitrationState } from '@one-window/domain-arbitration';
import { InvariantBroken, personId, type PersonId, type Sealed } from '@one-window/kernel';
import type { ServiceContext } from '@one-window/platform';

interface Edge {
  readonly state: ArbitrationState;
  readonly services: Pick<ServiceContext, 'personalData'>;
}

/** The first applicant's key seals the texts of the case: they go when that person is erased. */
const ownerOf = (state: ArbitrationState): PersonId => {
  const applicant =
    state.phase === 'unopened' ? undefined : state.application.parties.find(party => party.kind === 'worker');
  if (applicant?.kind !== 'worker') throw new InvariantBroken('a text of a case without an applicant');
  return personId(applicant.person.personId);
};

/** Reasons and narratives may name people: they are sealed before any rule sees them (design.md §4.9). */
export const sealText = (text: string, { state, services }: Edge): Promise<Sealed> =>
  services.personalData.seal(ownerOf(state), 'person', text);

export const sealTextIfAny = (text: string | undefined, edge: Edge): Promise<Sealed> | undefined =>
  text === undefined ? undefined : sealText(text, edge);
