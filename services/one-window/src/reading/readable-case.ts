import type { Actor } from '@one-window/kernel';
import { notFound, type ServiceContext } from '@one-window/platform';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { mayRead } from './case-access';
import { VIEWS_RESOURCE } from './views';

/** @throws Problem 404, the same for a case that is not and for one that is not theirs. */
export const readableCase = async (services: ServiceContext, actor: Actor, caseId: string): Promise<CaseDoc> => {
  const doc = await services.get(VIEWS_RESOURCE).cases.get(caseId);
  if (!doc || !mayRead(actor, doc.units)) throw notFound();
  return doc;
};
