import { accept, reject } from '@one-window/kernel';
import type { TellDisputeProcedure } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { belongsToInspectionOnly } from '../linkage/dispute-matters';
import { valueOn } from '../parameters/dated';

/** I3, claim by claim: a written notice with the arbitration office's address, never a silent rejection (L1). */
const advice = during('screening')<TellDisputeProcedure>({
  may: state => {
    if (state.lead.kind !== 'complaint') return { code: 'lead/no-complaint', article: '监察条例21条' };
    return state.proposal && { code: 'proposal/pending', params: { proposal: state.proposal.kind } };
  },
  decide: ({ data, today }, state, world) => {
    if (data.deliveredOn > today) return reject({ code: 'date/in-future', params: { date: data.deliveredOn, today } });
    for (const itemId of data.itemIds) {
      const item = state.lead.items.find(each => each.itemId === itemId);
      if (!item || !state.openItems.includes(itemId)) return reject({ code: 'item/unknown', params: { item: itemId } });
      // Nobody is sent away from both bodies (domain.md §10.5, R19).
      if (data.ground === 'dispute-matter' && belongsToInspectionOnly(item.cause))
        return reject({ code: 'item/inspection-matter', article: '监察条例11条', params: { item: itemId } });
    }
    const dispatch = state.lead.origin.from === 'window' ? { dispatchId: state.lead.origin.dispatchId } : {};
    return accept(
      fact('DisputeProcedureAdvised', data.deliveredOn, ['监察条例21条', '实施规定15—16条'], {
        ...data,
        ...dispatch,
        remedy: valueOn(world.parameters.complainantRemedy, today),
        remaining: state.openItems.filter(itemId => !data.itemIds.includes(itemId)),
      }),
    );
  },
});
export const mayTellDisputeProcedure = advice.may;
export const tellDisputeProcedure = advice.decide;
