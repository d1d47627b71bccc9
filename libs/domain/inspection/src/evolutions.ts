import { deadlineEvolutions } from '@one-window/deadlines';
import type { Evolutions } from '@one-window/kernel';
import { decisionEvolutions } from './evolutions/decisions';
import { endingEvolutions } from './evolutions/ending';
import { handlingEvolutions } from './evolutions/handling';
import { investigationEvolutions } from './evolutions/investigation';
import { screeningEvolutions } from './evolutions/screening';
import { supervisionEvolutions } from './evolutions/supervision';
import type { InspectionFact } from './facts';
import type { InspectionState } from './state';

/** One evolution per fact: a new fact without one does not compile. */
export const evolutions: Evolutions<InspectionState, InspectionFact> = {
  ...screeningEvolutions,
  ...investigationEvolutions,
  ...decisionEvolutions,
  ...endingEvolutions,
  ...handlingEvolutions,
  ...supervisionEvolutions,
  ...deadlineEvolutions<InspectionState>(),
};
