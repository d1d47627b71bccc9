import { accept, reject } from '@one-window/kernel';
import type { ReturnProposal } from '../commands';
import { firstOf, guarded, type Guard } from './guarded';
import { asOpened, opened } from './stages';

const somethingProposed: Guard = state =>
  state.phase !== 'unopened' && Object.keys(state.proposals).length === 0
    ? { code: 'proposal/missing', params: { proposal: '' } }
    : undefined;

export const mayReturnProposal = firstOf(opened, somethingProposed);

/** The approver sends a proposal back with the reason; the proposer may take his own back the same way. */
export const returnProposal = guarded(mayReturnProposal, asOpened, ({ data, by, today }: ReturnProposal, state) => {
  const proposal = state.proposals[data.proposal];
  if (!proposal) return reject({ code: 'proposal/missing', params: { proposal: data.proposal } });
  const approver = by.role === 'institute-head' || by.role === 'commission-director';
  if (!approver && by.accountId !== proposal.proposedBy)
    return reject({ code: 'proposal/not-yours', params: { proposal: data.proposal } });
  return accept({
    type: 'ProposalReturned',
    on: today,
    basis: ['办案规则22条'],
    data: { proposal: data.proposal, proposedBy: proposal.proposedBy, reason: data.reason },
  });
});
