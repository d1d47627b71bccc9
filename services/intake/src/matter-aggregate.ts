import { supervisionAnswer } from '@one-window/deadlines';
import { decider, defaultParameters, guards, handOver, triage } from '@one-window/domain-intake';
import { streamId, type CaseId, type StreamId } from '@one-window/kernel';
import { commandsFor, defineAggregate } from '@one-window/platform';
import { offices } from './offices';
import { standing } from './standing';

export const matterAggregate = defineAggregate({
  name: 'matter',
  streamPrefix: 'matter-',
  decider,
  guards,
  deadlineRules: [triage, handOver, supervisionAnswer],
  world: ({ calendar }) => ({ calendar, offices, parameters: defaultParameters }),
  unitOf: state => (state.stage === 'received' ? state.matter.windowUnit : undefined),
  standing,
});

/** The matter's id is the case id. */
export const matterStream = (id: CaseId | string): StreamId => streamId(`matter-${id}`);

export const defineCommand = commandsFor(matterAggregate);
