import { accept, type Actor } from '@one-window/kernel';
import type { ProposeInvestigationExtension } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { notAnOfficer } from '../four-eyes';
import type { InspectionRejection } from '../rejections';
import type { Filed } from '../state';

/** I12, first half: the case is complex. */
const proposal = during('filed')<ProposeInvestigationExtension>({
  may: (state, by) => notAnOfficer(state, by) ?? notExtendable(state, by),
  decide: ({ data, by, today }) =>
    accept(fact('ExtensionProposed', today, ['监察条例17条'], { ...data, proposedBy: by.accountId })),
});
export const mayProposeInvestigationExtension = proposal.may;
export const proposeInvestigationExtension = proposal.decide;

const notExtendable = (state: Filed, _by: Actor): InspectionRejection | undefined => {
  if (state.finishedOn !== undefined) return { code: 'investigation/finished', params: { date: state.finishedOn } };
  if (state.extended) return { code: 'extension/only-once', article: '监察条例17条' };
  return state.pendingExtension && { code: 'proposal/pending', params: { proposal: 'extension' } };
};
