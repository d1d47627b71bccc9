import type { InspectionRejection } from '@one-window/domain-inspection';
import { handlingProblems, supervisionProblems, type ProblemCatalog } from '@one-window/platform';
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
  ...handlingProblems,
  ...supervisionProblems,
  'handler/inspectors-assigned': {
    zh: { title: '本案已指派监察员，由监察员承办。', next: '需要换人的，由监察机构负责人重新指派监察员。' },
    en: { title: 'Inspectors were assigned and carry this case.', next: 'The head of inspection assigns them anew.' },
  },
};
