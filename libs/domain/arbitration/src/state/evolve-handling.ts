import { handledSince, type Evolutions, type HandlingFact } from '@one-window/kernel';
import { opened } from './evolve-preliminary';
import type { ArbitrationState } from './proceeding';

const handled = (state: ArbitrationState, fact: HandlingFact): ArbitrationState => {
  const now = opened(state, fact);
  return { ...now, handlers: handledSince(now.handlers, fact) };
};

export const handlingEvolutions: Evolutions<ArbitrationState, HandlingFact> = {
  CaseClaimed: handled,
  CaseReassigned: handled,
};
