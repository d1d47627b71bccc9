import { caseId } from '@one-window/kernel';
import { defineReaction } from '@one-window/platform';
import { arbitrationAggregate } from '../arbitration-aggregate';

/** A holiday notice settles days that were provisional: every open clock is counted again, and what moves is recorded. */
export const onCalendarNoticeLoaded = defineReaction({
  name: 'recalculate-deadlines',
  on: 'CalendarNoticeLoaded',
  from: ['one-window'],
  run: async (_event, { services, issue }) => {
    for (const stream of await services.store.streams(arbitrationAggregate.streamPrefix)) {
      const loaded = await services.load(arbitrationAggregate, stream);
      if (!loaded || arbitrationAggregate.standing(loaded.state).closed) continue;
      await issue({
        aggregate: arbitrationAggregate,
        stream,
        caseId: caseId(loaded.caseId),
        command: { type: 'RecalculateDeadlines', data: {} },
      });
    }
  },
});
