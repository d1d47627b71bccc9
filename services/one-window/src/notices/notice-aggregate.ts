import { commandsFor, defineAggregate } from '@one-window/platform';
import { noticeDecider } from './notice-decider';

export const noticeAggregate = defineAggregate({
  name: 'calendar',
  streamPrefix: 'calendar',
  decider: noticeDecider,
  guards: { LoadCalendarNotice: () => undefined },
  deadlineRules: [],
  world: ({ calendar }) => ({ calendar }),
  unitOf: () => undefined,
  standing: () => ({ stage: 'loaded', unit: 'sup-city', handlers: [], tasks: [], closed: false }),
});

export const defineCommand = commandsFor(noticeAggregate);
