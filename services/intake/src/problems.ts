import type { IntakeRejection } from '@one-window/domain-intake';
import { handlingProblems, supervisionProblems, type ProblemCatalog } from '@one-window/platform';
import { handingOnProblems } from './problems/handing-on';
import { registeringProblems } from './problems/registering';
import { routingProblems } from './problems/routing';

/** Complete by type: a rejection without sentences breaks the build here. */
export const problems = {
  ...registeringProblems,
  ...routingProblems,
  ...handingOnProblems,
  ...handlingProblems,
  ...supervisionProblems,
} satisfies ProblemCatalog<IntakeRejection>;
