import { supervisedSince, type Evolutions, type SupervisionFact } from '@one-window/kernel';
import { opened } from './evolve-preliminary';
import type { ArbitrationState } from './proceeding';

const supervised = (state: ArbitrationState, fact: SupervisionFact): ArbitrationState => {
  const now = opened(state, fact);
  return { ...now, supervision: supervisedSince(now.supervision, fact) };
};

export const supervisionEvolutions: Evolutions<ArbitrationState, SupervisionFact> = {
  SupervisionOrdered: supervised,
  SupervisionAnswered: supervised,
  SupervisionEnded: supervised,
};
