import { accept } from '@one-window/kernel';
import type { ProposeRefusal } from '../commands';
import { REFUSAL_ARTICLES } from '../refusal-reasons';
import { noProposalOpen } from './four-eyes';
import { firstOf, guarded } from './guarded';
import { notHeldForMediation } from './propose-acceptance';
import { asPreliminary, inPreliminary } from './stages';

export const mayProposeRefusal = firstOf(inPreliminary, notHeldForMediation, noProposalOpen('acceptance', 'refusal'));

/** A6, first half. */
export const proposeRefusal = guarded(mayProposeRefusal, asPreliminary, ({ data, by, today }: ProposeRefusal) =>
  accept({
    type: 'RefusalProposed',
    on: today,
    basis: REFUSAL_ARTICLES[data.reasonCode],
    data: { ...data, articles: REFUSAL_ARTICLES[data.reasonCode], proposedBy: by.accountId },
  }),
);
