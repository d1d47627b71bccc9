import type { CaseEventEnvelope } from '@one-window/contracts';
import type { FeedbackOutcome } from '@one-window/domain-intake';
import { localDate } from '@one-window/kernel';
import { mustBeDone, type ReactionContext } from '@one-window/platform';
import { matterAggregate, matterStream } from '../matter-aggregate';
import { dispatchOf } from './dispatch-of';

export interface Heard {
  readonly outcome: FeedbackOutcome;
  readonly number?: string;
  /** Without: every item of the dispatch. */
  readonly itemIds?: readonly string[];
}

/** Records with the matter what a body did with it. What names no dispatch of ours is not ours to follow. */
export const recordFeedback = async (
  event: CaseEventEnvelope,
  context: ReactionContext,
  heard: Heard,
): Promise<void> => {
  const dispatch = await dispatchOf(event, context.services);
  if (!dispatch) return;
  const [article] = event.data.basis;
  const itemIds = heard.itemIds?.filter(itemId => dispatch.itemIds.includes(itemId));
  if (itemIds?.length === 0) return;
  const outcome = await context.issue({
    aggregate: matterAggregate,
    stream: matterStream(dispatch.caseId),
    caseId: dispatch.caseId,
    command: {
      type: 'RecordFeedback',
      data: {
        dispatchId: dispatch.dispatchId,
        outcome: heard.outcome,
        ...(heard.number && { number: heard.number }),
        ...(itemIds && { itemIds }),
        ...(article && { article }),
        on: localDate(event.data.happenedOn),
        eventId: event.id,
      },
    },
  });
  mustBeDone(outcome);
};
