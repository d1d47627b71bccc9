import { defineReaction } from '@one-window/platform';
import { matterAggregate } from '../matter-aggregate';

/** A notice settles days that were provisional: the open clocks of the window are counted again. */
export const onCalendarNoticeLoaded = defineReaction({
  name: 'intake-recalculates-deadlines',
  on: 'CalendarNoticeLoaded',
  from: ['one-window'],
  run: async (_event, { services, issue }) => {
    for (const stream of await services.store.streams(matterAggregate.streamPrefix)) {
      const loaded = await services.load(matterAggregate, stream);
      if (!loaded || matterAggregate.standing(loaded.state).closed) continue;
      const { caseId } = loaded;
      await issue({ aggregate: matterAggregate, stream, caseId, command: { type: 'RecalculateDeadlines', data: {} } });
    }
  },
});
