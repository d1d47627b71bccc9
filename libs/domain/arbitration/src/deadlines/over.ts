import type { Ending, Selectors } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';

/** What ends the proceeding without deciding it: clocks that ran for the decision are over with it. */
export const proceedingOver: Selectors<ArbitrationFact, Ending> = {
  ApplicationWithdrawn: fact => ({ on: fact.on }),
  WithdrawalDeemed: fact => ({ on: fact.on }),
  CaseRevoked: fact => ({ on: fact.on }),
};

/** Everything is decided: what the parties could still say in the proceeding is said. */
export const everythingDecided: Selectors<ArbitrationFact, Ending> = {
  AwardIssued: fact => (fact.data.decidesAll ? { on: fact.on } : undefined),
  ConciliationEffective: fact => (fact.data.decidesAll ? { on: fact.on } : undefined),
};
