import { accept, InvariantBroken } from '@one-window/kernel';
import type { AcceptApplication } from '../commands';
import { applicantsOf, respondentsOf } from '../parties';
import { mayApprove } from './four-eyes';
import { firstOf, guarded } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { notHeldForMediation } from './propose-acceptance';
import { asPreliminary, inPreliminary } from './stages';

export const mayAcceptApplication = firstOf(inPreliminary, notHeldForMediation, mayApprove('acceptance'));

/** A5, second half: the head approves. Starts ARB-04, ARB-05 and the 45 days of ARB-10. */
export const acceptApplication = guarded(
  mayAcceptApplication,
  asPreliminary,
  ({ data, by, today }: AcceptApplication, state) => {
    const proposal = state.proposals.acceptance;
    if (!proposal) throw new InvariantBroken('a guard let an acceptance without a proposal through');
    const basis = ['办案规则30条', '调解仲裁法29条'];
    const applicants = applicantsOf(state.application.parties);
    const respondents = respondentsOf(state.application.parties);
    const { refuseItems } = proposal;
    return accept(
      {
        type: 'ApplicationAccepted',
        on: today,
        basis,
        data: {
          caseNumber: data.caseNumber,
          acceptedOn: today,
          itemIds: proposal.acceptItemIds,
          proposedBy: proposal.proposedBy,
          acceptedBy: by.accountId,
          remark: data.remark,
          respondents,
        },
      },
      documentIssued(data.documents, 'acceptance-notice', today, applicants, basis),
      documentIssued(data.documents, 'application-copy', today, respondents, ['办案规则33条', '调解仲裁法30条']),
      ...(refuseItems.length > 0
        ? [
            {
              type: 'ClaimItemsRefused' as const,
              on: today,
              basis: ['办案规则31条', '调解仲裁法29条'],
              data: { documentId: refOf(data.documents, 'refusal-notice').documentId, items: refuseItems },
            },
            documentIssued(data.documents, 'refusal-notice', today, applicants, ['办案规则31条']),
          ]
        : []),
    );
  },
);
