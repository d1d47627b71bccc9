import type { DeadlineFact } from '@one-window/deadlines';
import type { HandlingFact, SupervisionFact } from '@one-window/kernel';
import type { DocumentFact } from './documents';
import type { HearingFact } from './hearing';
import type { OutcomeFact } from './outcome';
import type { PreliminaryFact } from './preliminary';
import type { ProposalFact } from './proposals';

/** What the decisions of this body record. */
export type ArbitrationDomainFact =
  PreliminaryFact | DocumentFact | HearingFact | OutcomeFact | ProposalFact | HandlingFact | SupervisionFact;

/** All facts of an `arbitration-…` stream, the recorded deadlines among them. */
export type ArbitrationFact = ArbitrationDomainFact | DeadlineFact;
