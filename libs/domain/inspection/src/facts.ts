import type { DeadlineFact } from '@one-window/deadlines';
import type { HandlingFact, SupervisionFact } from '@one-window/kernel';
import type { DecisionFact } from './facts/decision-facts';
import type { EndingFact } from './facts/ending-facts';
import type { InvestigationFact } from './facts/investigation-facts';
import type { ScreeningFact } from './facts/screening-facts';

/** Everything that can be read in the stream of an inspection case. */
export type InspectionFact =
  ScreeningFact | InvestigationFact | DecisionFact | EndingFact | HandlingFact | SupervisionFact | DeadlineFact;
