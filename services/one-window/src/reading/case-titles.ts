import type { ServiceContext } from '@one-window/platform';
import type { CaseDoc } from '../projections/case-view/case-doc';
import type { RowOfCase } from './deadline-rows';
import { staffNames } from './staff-names';
import { titleOf } from './titles';
import { VIEWS_RESOURCE } from './views';

export interface KnownCase extends RowOfCase {
  readonly doc: CaseDoc | undefined;
}

/** Cases of the rows of one answer, each looked up and unsealed once. */
export const caseTitles = (services: ServiceContext): ((caseId: string) => Promise<KnownCase>) => {
  const known = new Map<string, Promise<KnownCase>>();
  const { cases } = services.get(VIEWS_RESOURCE);
  const names = staffNames(services);
  const look = async (caseId: string): Promise<KnownCase> => {
    const doc = await cases.get(caseId);
    return { doc, title: await titleOf(services.personalData, doc), nameOf: names(doc?.people ?? {}) };
  };
  return caseId => {
    const found = known.get(caseId) ?? look(caseId);
    known.set(caseId, found);
    return found;
  };
};
