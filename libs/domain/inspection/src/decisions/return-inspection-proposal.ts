import { accept, reject } from '@one-window/kernel';
import type { ReturnInspectionProposal } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownProposal } from '../four-eyes';
import { mainRound } from '../rounds';
import type { Filed, Screening } from '../state';
import type { ProposalKind } from '../vocabulary';

/** 退回: whoever may approve may send back, with a reason. */
const returning = during(
  'screening',
  'filed',
)<ReturnInspectionProposal>({
  may: (state, by) => {
    const pending = KINDS.flatMap(kind => pendingProposal(state, kind) ?? []);
    if (pending.length === 0) return { code: 'proposal/missing' };
    return pending.every(proposal => proposal.proposedBy === by.accountId)
      ? { code: 'approval/own-proposal' }
      : undefined;
  },
  decide: ({ data, by, today }, state) => {
    const pending = pendingProposal(state, data.proposal);
    if (!pending) return reject({ code: 'proposal/missing', params: { proposal: data.proposal } });
    const own = ownProposal(pending, by);
    return own ? reject(own) : accept(fact('ProposalReturned', today, [], data));
  },
});
export const mayReturnInspectionProposal = returning.may;
export const returnInspectionProposal = returning.decide;

const KINDS: readonly ProposalKind[] = ['filing', 'refusal', 'evidence', 'extension', 'handling', 'closing'];

const pendingProposal = (state: Screening | Filed, kind: ProposalKind): { readonly proposedBy: string } | undefined => {
  if (state.phase === 'screening') return state.proposal?.kind === kind ? state.proposal : undefined;
  switch (kind) {
    case 'filing':
    case 'refusal':
      return undefined;
    case 'evidence':
      return state.pendingEvidence;
    case 'extension':
      return state.pendingExtension;
    case 'closing':
      return state.pendingClosing;
    case 'handling': {
      // Once the employer has been told, the proposal stands and is decided.
      const round = mainRound(state);
      return round && !round.notice && round.decided.length === 0 ? round : undefined;
    }
  }
};
