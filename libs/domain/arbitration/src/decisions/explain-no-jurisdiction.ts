import { accept } from '@one-window/kernel';
import type { ExplainNoJurisdiction } from '../commands';
import { applicantsOf } from '../parties';
import { firstOf, guarded } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { notHeldForMediation } from './propose-acceptance';
import { asPreliminary, inPreliminary } from './stages';

export const mayExplainNoJurisdiction = firstOf(inPreliminary, notHeldForMediation);

/** A7: only the fourth condition fails. No refusal: a written explanation that names the competent commission. */
export const explainNoJurisdiction = guarded(
  mayExplainNoJurisdiction,
  asPreliminary,
  ({ data, today }: ExplainNoJurisdiction, state) => {
    const basis = ['办案规则31条', '办案规则8条', '调解仲裁法21条'];
    const applicants = applicantsOf(state.application.parties);
    return accept(documentIssued(data.documents, 'jurisdiction-notice', today, applicants, basis), {
      type: 'NoJurisdictionExplained',
      on: today,
      basis,
      data: {
        documentId: refOf(data.documents, 'jurisdiction-notice').documentId,
        targetCommission: data.targetCommission,
        reason: data.reason,
      },
    });
  },
);
