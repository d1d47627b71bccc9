import { accept, reject } from '@one-window/kernel';
import type { RefuseComplaint } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownProposal } from '../four-eyes';
import { valueOn } from '../parameters/dated';

/** I4: in writing, with reason and remedies (INS-24b). */
const refusal = during('screening')<RefuseComplaint>({
  may: (state, by) => {
    if (state.lead.kind !== 'complaint') return { code: 'lead/no-complaint', article: '实施规定18条' };
    if (state.proposal?.kind !== 'refusal') return { code: 'proposal/missing', params: { proposal: 'refusal' } };
    return ownProposal(state.proposal, by);
  },
  decide: ({ data, today }, state, world) => {
    if (state.proposal?.kind !== 'refusal')
      return reject({ code: 'proposal/missing', params: { proposal: 'refusal' } });
    const { itemIds, reason, explanation } = state.proposal;
    const dispatch = state.lead.origin.from === 'window' ? { dispatchId: state.lead.origin.dispatchId } : {};
    return accept(
      fact('ComplaintRefused', today, ['监察条例20条', '实施规定18条'], {
        noticeNo: data.noticeNo,
        ...dispatch,
        itemIds,
        reason,
        explanation,
        remedy: valueOn(world.parameters.complainantRemedy, today),
        remaining: state.openItems.filter(itemId => !itemIds.includes(itemId)),
      }),
    );
  },
});
export const mayRefuseComplaint = refusal.may;
export const refuseComplaint = refusal.decide;
