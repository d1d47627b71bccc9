import { accept, InvariantBroken } from '@one-window/kernel';
import type { ProposeRevocation, RevokeCase } from '../commands';
import { allOf } from '../parties';
import { mayApprove, noProposalOpen } from './four-eyes';
import { firstOf, guarded } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided } from './stages';

const BASIS = ['办案规则32条'];

export const mayProposeRevocation = firstOf(inRunning, notDecided, noProposalOpen('revocation'));
/** A9, first half: it should not have been accepted. A mere error of jurisdiction is transferred, not revoked. */
export const proposeRevocation = guarded(mayProposeRevocation, asRunning, ({ data, by, today }: ProposeRevocation) =>
  accept({
    type: 'RevocationProposed',
    on: today,
    basis: BASIS,
    data: { reason: data.reason, proposedBy: by.accountId },
  }),
);

export const mayRevokeCase = firstOf(inRunning, notDecided, mayApprove('revocation'));
/** A9, second half: by written decision to all parties. */
export const revokeCase = guarded(mayRevokeCase, asRunning, ({ data, by, today }: RevokeCase, state) => {
  const proposal = state.proposals.revocation;
  if (!proposal) throw new InvariantBroken('a guard let a revocation without a proposal through');
  return accept(documentIssued(data.documents, 'revocation-decision', today, allOf(state.application.parties), BASIS), {
    type: 'CaseRevoked',
    on: today,
    basis: BASIS,
    data: {
      documentId: refOf(data.documents, 'revocation-decision').documentId,
      reason: proposal.reason,
      proposedBy: proposal.proposedBy,
      revokedBy: by.accountId,
      remark: data.remark,
    },
  });
});
