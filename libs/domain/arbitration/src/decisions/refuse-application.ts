import { accept, InvariantBroken } from '@one-window/kernel';
import type { RefuseApplication } from '../commands';
import { applicantsOf } from '../parties';
import { mayApprove } from './four-eyes';
import { firstOf, guarded } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { notHeldForMediation } from './propose-acceptance';
import { asPreliminary, inPreliminary } from './stages';

export const mayRefuseApplication = firstOf(inPreliminary, notHeldForMediation, mayApprove('refusal'));

/** A6, second half: always in writing, for with the notice the court may take the case (BJ534 Q15). */
export const refuseApplication = guarded(
  mayRefuseApplication,
  asPreliminary,
  ({ data, by, today }: RefuseApplication, state) => {
    const proposal = state.proposals.refusal;
    if (!proposal) throw new InvariantBroken('a guard let a refusal without a proposal through');
    const { reasonCode, articles, reason, proposedBy } = proposal;
    return accept(
      documentIssued(data.documents, 'refusal-notice', today, applicantsOf(state.application.parties), articles),
      {
        type: 'ApplicationRefused',
        on: today,
        basis: articles,
        data: {
          reasonCode,
          articles,
          reason,
          proposedBy,
          refusedBy: by.accountId,
          remark: data.remark,
          documentId: refOf(data.documents, 'refusal-notice').documentId,
        },
      },
    );
  },
);
