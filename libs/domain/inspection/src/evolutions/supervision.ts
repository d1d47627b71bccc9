import { InvariantBroken, supervisedSince, type Evolutions, type SupervisionFact } from '@one-window/kernel';
import type { InspectionState } from '../state';

const supervised = (state: InspectionState, fact: SupervisionFact): InspectionState => {
  if (state.phase === 'none') throw new InvariantBroken('supervised before it was registered');
  return { ...state, supervision: supervisedSince(state.supervision, fact) };
};

export const supervisionEvolutions: Evolutions<InspectionState, SupervisionFact> = {
  SupervisionOrdered: supervised,
  SupervisionAnswered: supervised,
  SupervisionEnded: supervised,
};
