import { accept, reject } from '@one-window/kernel';
import type { ProposeFiling } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { claimBarred } from '../linkage/claim-check';
import { isOutOfTime } from '../screening/limitation';

/** I5, first half: the inspector fills in the filing form (立案审批表). */
const proposal = during('screening')<ProposeFiling>({
  may: state => {
    if (state.proposal) return { code: 'proposal/pending', params: { proposal: state.proposal.kind } };
    if (state.supplement && state.supplement.receivedOn === undefined)
      return { code: 'supplement/pending', article: '实施规定18条' };
    return state.lead.employer ? undefined : { code: 'employer/not-identified', article: '实施规定18条' };
  },
  decide: ({ data, by, today }, state) => {
    const items = state.lead.items.filter(item => state.openItems.includes(item.itemId));
    for (const item of items) {
      if (isOutOfTime(item, state.lead.clockFrom))
        return reject({ code: 'limitation/passed', article: '监察条例20条', params: { item: item.itemId } });
      const reasonGiven = data.despiteProcedures.some(each => each.itemId === item.itemId);
      const barred = claimBarred(state.lead, item, data.disputeProcedures, reasonGiven);
      if (barred) return reject(barred);
    }
    return accept(
      fact('FilingProposed', today, [...new Set(['监察条例14条', ...data.articles])], {
        proposedBy: by.accountId,
        itemIds: items.map(item => item.itemId),
        opinion: data.opinion,
        articles: data.articles,
        despiteProcedures: data.despiteProcedures,
      }),
    );
  },
});
export const mayProposeFiling = proposal.may;
export const proposeFiling = proposal.decide;
