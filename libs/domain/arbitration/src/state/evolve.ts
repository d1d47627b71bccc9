import { deadlineEvolutions } from '@one-window/deadlines';
import { type Evolutions } from '@one-window/kernel';
import type { ArbitrationFact } from '../events/fact';
import { documentEvolutions } from './evolve-documents';
import { handlingEvolutions } from './evolve-handling';
import { hearingEvolutions } from './evolve-hearing';
import { outcomeEvolutions } from './evolve-outcome';
import { preliminaryEvolutions } from './evolve-preliminary';
import { proposalEvolutions } from './evolve-proposals';
import { supervisionEvolutions } from './evolve-supervision';
import type { ArbitrationState } from './proceeding';

/** One evolution per fact; forgetting one does not compile. */
export const evolutions: Evolutions<ArbitrationState, ArbitrationFact> = {
  ...preliminaryEvolutions,
  ...documentEvolutions,
  ...hearingEvolutions,
  ...outcomeEvolutions,
  ...proposalEvolutions,
  ...handlingEvolutions,
  ...supervisionEvolutions,
  ...deadlineEvolutions<ArbitrationState>(),
};

export const evolve = (state: ArbitrationState, fact: ArbitrationFact): ArbitrationState => {
  const evolution: (state: ArbitrationState, fact: never) => ArbitrationState = evolutions[fact.type];
  return evolution(state, fact as never);
};
