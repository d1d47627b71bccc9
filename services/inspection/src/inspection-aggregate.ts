import {
  defaultInspectionParameters,
  guards,
  inspectionDeadlines,
  inspectionDecider,
} from '@one-window/domain-inspection';
import { streamId, type StreamId } from '@one-window/kernel';
import { commandsFor, defineAggregate } from '@one-window/platform';
import { standing } from './standing';

export const inspectionAggregate = defineAggregate({
  name: 'inspection',
  streamPrefix: 'inspection-',
  decider: inspectionDecider,
  guards,
  deadlineRules: inspectionDeadlines,
  // National values and marked defaults; a city replaces them by its own.
  world: ({ calendar, today }) => ({ calendar, today, parameters: defaultInspectionParameters }),
  unitOf: state => (state.phase === 'none' ? undefined : state.lead.unit),
  standing,
});

/** A proceeding's id follows from what opened it; the case id is the matter's. */
export const inspectionStream = (id: string): StreamId => streamId(`inspection-${id}`);

export const defineCommand = commandsFor(inspectionAggregate);
