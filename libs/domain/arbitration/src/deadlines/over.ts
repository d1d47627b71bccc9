import type { Ending, Selectors } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';

/** What ends the proceeding without deciding it: clocks that ran for the decision are over with it. */
export const proceedingOver: Selectors<ArbitrationFact, Ending> = {
  ApplicationWithdrawn: fact => ({ on: fact.on }),
  WithdrawalDeemed: fact => ({ on: fact.on }),
  CaseRevoked: fact => ({ on: fact.on }),
};
