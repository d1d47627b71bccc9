import { accept, reject } from '@one-window/kernel';
import type { AcceptAndFile } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { ownProposal } from '../four-eyes';
import { claimBarred } from '../linkage/claim-check';

/**
 * I5: the head of the inspection body files. A complaint is filed on the day it is accepted, any other lead on the day
 * the head approves (IMPL 18–19): both are today. L1 is asked again: an application may have come in since the proposal.
 */
const filing = during('screening')<AcceptAndFile>({
  may: (state, by) => {
    if (state.proposal?.kind !== 'filing') return { code: 'proposal/missing', params: { proposal: 'filing' } };
    return ownProposal(state.proposal, by);
  },
  decide: ({ data, by, today }, state) => {
    if (state.proposal?.kind !== 'filing') return reject({ code: 'proposal/missing', params: { proposal: 'filing' } });
    const { itemIds, despite } = state.proposal;
    for (const item of state.lead.items.filter(each => itemIds.includes(each.itemId))) {
      const barred = claimBarred(state.lead, item, data.disputeProcedures, despite.includes(item.itemId));
      if (barred) return reject(barred);
    }
    const { origin } = state.lead;
    const filed = fact('CaseFiled', today, ['监察条例14条', '实施规定18—19条'], {
      approvedBy: by.accountId,
      caseNo: data.caseNo,
      filedOn: today,
      ...(origin.from === 'window' && { dispatchId: origin.dispatchId }),
      itemIds,
      ...(data.acceptanceNoticeNo !== undefined && { acceptanceNoticeNo: data.acceptanceNoticeNo }),
    });
    const answer: readonly InspectionFact[] =
      origin.from === 'arbitration'
        ? [
            fact('LeadAnswered', today, ['鲁人社字〔2022〕41号'], {
              leadId: origin.leadId,
              answer: 'filed' as const,
              caseNo: data.caseNo,
            }),
          ]
        : [];
    return accept<InspectionFact>(filed, ...answer);
  },
});
export const mayAcceptAndFile = filing.may;
export const acceptAndFile = filing.decide;
