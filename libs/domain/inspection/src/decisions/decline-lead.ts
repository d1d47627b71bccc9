import { accept, reject } from '@one-window/kernel';
import type { DeclineLead } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { ownProposal } from '../four-eyes';

/** A report, a routine finding or a transferred lead is not filed; the sender of a lead is told why (L10, L13). */
const declining = during('screening')<DeclineLead>({
  may: (state, by) => {
    if (state.lead.kind === 'complaint') return { code: 'lead/is-complaint', article: '实施规定18条' };
    if (state.proposal?.kind !== 'refusal') return { code: 'proposal/missing', params: { proposal: 'refusal' } };
    return ownProposal(state.proposal, by);
  },
  decide: ({ today }, state) => {
    if (state.proposal?.kind !== 'refusal')
      return reject({ code: 'proposal/missing', params: { proposal: 'refusal' } });
    const { reason, explanation } = state.proposal;
    const { origin } = state.lead;
    const answer: readonly InspectionFact[] =
      origin.from === 'arbitration'
        ? [
            fact('LeadAnswered', today, ['鲁人社字〔2022〕41号'], {
              leadId: origin.leadId,
              answer: 'declined' as const,
              reason,
            }),
          ]
        : [];
    return accept<InspectionFact>(fact('LeadDeclined', today, ['监察条例14条'], { reason, explanation }), ...answer);
  },
});
export const mayDeclineLead = declining.may;
export const declineLead = declining.decide;
