import { projection } from '@one-window/read-model';
import { arbitrationClaims } from './case-view/arbitration-claims';
import { emptyCase, type CaseDoc } from './case-view/case-doc';
import { inspectionClaims } from './case-view/inspection-claims';
import { intakeClaims } from './case-view/intake-claims';
import { links } from './case-view/links';
import { missing } from './case-view/missing';
import { parties } from './case-view/parties';
import { standing } from './case-view/standing';
import { foldWith } from './facts';
import { isOfCase } from './subjects';

const folds = [parties, intakeClaims, arbitrationClaims, inspectionClaims, links];

/** One document per case: everything that the case page needs but its deadlines and its events. */
export const caseView = projection<CaseDoc>({
  name: 'case-view',
  version: 2,
  handles: isOfCase,
  key: event => event.subject,
  apply: (doc, event) =>
    foldWith(folds, missing(standing(doc ?? emptyCase(event.subject, event.time), event), event), event),
  fields: { names: [], by: [], of: () => ({}) },
});
