import { accept, reject } from '@one-window/kernel';
import type { CloseInspection } from '../commands/ending-commands';
import { notClosable } from '../closing';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { ownProposal } from '../four-eyes';
import type { Filed } from '../state';
import type { ClosingOutcome } from '../vocabulary';

/** I35: the head closes; the body that sent the lead hears what came of it (L10, L13). */
const closing = during('filed')<CloseInspection>({
  may: (state, by) =>
    state.pendingClosing
      ? (ownProposal(state.pendingClosing, by) ?? notClosable(state))
      : { code: 'proposal/missing', params: { proposal: 'closing' } },
  decide: ({ today }, state) => {
    if (!state.pendingClosing) return reject({ code: 'proposal/missing', params: { proposal: 'closing' } });
    const { outcome } = state.pendingClosing;
    return accept<InspectionFact>(
      fact('CaseClosed', today, ['行政处罚法47条'], { outcome }),
      ...reportTo(state, outcome, today),
    );
  },
});
export const mayCloseInspection = closing.may;
export const closeInspection = closing.decide;

const reportTo = (
  state: Filed,
  outcome: ClosingOutcome,
  today: CloseInspection['today'],
): readonly InspectionFact[] => {
  const { origin } = state.lead;
  if (origin.from !== 'arbitration') return [];
  return [
    fact('LeadOutcomeReported', today, ['鲁人社字〔2022〕41号'], {
      leadId: origin.leadId,
      outcome,
      decisions: [...state.orders, ...state.decisions].map(each => ({
        kind: each.type,
        no: each.no,
        issuedOn: each.issuedOn,
      })),
    }),
  ];
};
