import type { ArbitrationRejection } from '@one-window/domain-arbitration';
import { handlingProblems, supervisionProblems, type ProblemCatalog } from '@one-window/platform';
import { caseProblems } from './case-problems';
import { hearingProblems } from './hearing-problems';
import { outcomeProblems } from './outcome-problems';
import { preliminaryProblems } from './preliminary-problems';
import { serviceProblems } from './service-problems';

/** A sentence for every "no": what is the matter, and the way on. Complete by type. */
export const problems: ProblemCatalog<ArbitrationRejection> = {
  ...caseProblems,
  ...preliminaryProblems,
  ...serviceProblems,
  ...hearingProblems,
  ...outcomeProblems,
  ...handlingProblems,
  ...supervisionProblems,
};
