import type { ProposalKind } from '../events/proposals';
import type { Guard } from './guarded';

/** One proposal of a kind at a time; acceptance and refusal exclude each other. */
export const noProposalOpen =
  (...kinds: readonly ProposalKind[]): Guard =>
  state =>
    state.phase !== 'unopened' && kinds.some(kind => state.proposals[kind])
      ? { code: 'proposal/pending', params: { proposal: kinds.find(kind => state.proposals[kind]) ?? '' } }
      : undefined;

/** Something is proposed, and by somebody else (domain.md §8). */
export const mayApprove =
  (kind: ProposalKind): Guard =>
  (state, by) => {
    const proposal = state.phase === 'unopened' ? undefined : state.proposals[kind];
    if (!proposal) return { code: 'proposal/missing', params: { proposal: kind } };
    return proposal.proposedBy === by.accountId ? { code: 'proposal/own', params: { proposal: kind } } : undefined;
  };

/** The head does not sit in a case whose extension he approves (domain.md §8). */
export const approverDoesNotSit: Guard = (state, by) =>
  state.phase === 'running' && state.tribunal?.members.some(member => member.accountId === by.accountId)
    ? { code: 'tribunal/approver-sits' }
    : undefined;
