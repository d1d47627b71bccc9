import { accept, reject, type LocalDate } from '@one-window/kernel';
import type { ProposeLeadRefusal } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { valueOn } from '../parameters/dated';
import type { InspectionRejection } from '../rejections';
import { isOutOfTime } from '../screening/limitation';
import type { Screening } from '../state';
import type { RefusalReason } from '../vocabulary';
import type { InspectionWorld } from '../world';

/** An inspector proposes not to take it up; the head of the inspection body decides (four eyes). */
const proposal = during('screening')<ProposeLeadRefusal>({
  may: state => state.proposal && { code: 'proposal/pending', params: { proposal: state.proposal.kind } },
  decide: ({ data, by, today }, state, world) => {
    const itemIds = data.itemIds ?? state.openItems;
    const unknown = itemIds.find(itemId => !state.openItems.includes(itemId));
    if (unknown !== undefined) return reject({ code: 'item/unknown', params: { item: unknown } });
    const no = reasonFails(data.reason, itemIds, state, today, world);
    if (no) return reject(no);
    return accept(
      fact('RefusalProposed', today, ['监察条例20条', '实施规定18条'], {
        proposedBy: by.accountId,
        itemIds,
        reason: data.reason,
        explanation: data.explanation,
      }),
    );
  },
});
export const mayProposeLeadRefusal = proposal.may;
export const proposeLeadRefusal = proposal.decide;

const reasonFails = (
  reason: RefusalReason,
  itemIds: readonly string[],
  state: Screening,
  today: LocalDate,
  world: InspectionWorld,
): InspectionRejection | undefined => {
  switch (reason) {
    case 'out-of-time': {
      const inTime = state.lead.items.find(
        item => itemIds.includes(item.itemId) && !isOutOfTime(item, state.lead.clockFrom),
      );
      return inTime && { code: 'limitation/not-passed', article: '监察条例20条', params: { item: inTime.itemId } };
    }
    case 'not-supplemented': {
      const { supplement } = state;
      const lapsed =
        supplement?.answerBy !== undefined && supplement.receivedOn === undefined && supplement.answerBy < today;
      return lapsed ? undefined : { code: 'refusal/supplement-not-due', article: '实施规定18条' };
    }
    case 'already-under-investigation':
      return valueOn(world.parameters.refuseIfUnderInvestigation, today)
        ? undefined
        : { code: 'refusal/not-local-law', article: '青岛市劳动保障监察条例27条' };
    // A complaint that meets all conditions is accepted; whether it is founded, the investigation shows (IMPL 18).
    case 'no-violation-apparent':
      return state.lead.kind === 'complaint'
        ? { code: 'refusal/reason-not-for-complaint', article: '实施规定18条' }
        : undefined;
    case 'not-inspection-matter':
    case 'not-competent':
      return undefined;
  }
};
