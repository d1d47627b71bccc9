import type { InspectionRejection } from '@one-window/domain-inspection';
import type { ProblemCatalog } from '@one-window/platform';
import { closingProblems } from './closing-problems';
import { investigationProblems } from './investigation-problems';
import { paperProblems } from './paper-problems';
import { penaltyProblems } from './penalty-problems';
import { roundProblems } from './round-problems';
import { screeningProblems } from './screening-problems';

/** A sentence for every "no": what is the matter, and the way on. Complete by type. */
export const problems: ProblemCatalog<InspectionRejection> = {
  ...screeningProblems,
  ...investigationProblems,
  ...roundProblems,
  ...paperProblems,
  ...penaltyProblems,
  ...closingProblems,
};
