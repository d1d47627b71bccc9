import type { InspectionState, Lead } from '@one-window/domain-inspection';
import { derivedId } from '@one-window/event-store';
import { InvariantBroken, personId, type CaseId, type PersonId, type Sealed } from '@one-window/kernel';
import type { ServiceContext } from '@one-window/platform';

/** Whose key seals the texts of a case: the first worker's; of a case without one, a key that stands for the case. */
export const ownerOf = ({ workers, caseId }: Pick<Lead, 'workers' | 'caseId'>): PersonId =>
  workers[0]?.personId ?? caseKey(caseId);

export const caseKey = (caseId: CaseId): PersonId => personId(derivedId('inspection-texts', caseId));

interface Edge {
  readonly state: InspectionState;
  readonly services: Pick<ServiceContext, 'personalData'>;
}

/** Free text may name people: it is sealed before any rule sees it (domain.md §10.3). */
export const sealText = (text: string, { state, services }: Edge): Promise<Sealed> => {
  if (state.phase === 'none') throw new InvariantBroken('a text of a case that was never registered');
  return services.personalData.seal(ownerOf(state.lead), 'person', text);
};
