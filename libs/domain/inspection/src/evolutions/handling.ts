import { handledSince, InvariantBroken, type Evolutions, type HandlingFact } from '@one-window/kernel';
import type { InspectionState } from '../state';

const handled = (state: InspectionState, fact: HandlingFact): InspectionState => {
  if (state.phase === 'none') throw new InvariantBroken('handled before it was registered');
  return { ...state, handlers: handledSince(state.handlers, fact) };
};

export const handlingEvolutions: Evolutions<InspectionState, HandlingFact> = {
  CaseClaimed: handled,
  CaseReassigned: handled,
};
