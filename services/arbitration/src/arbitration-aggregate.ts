import {
  arbitrationDeadlines,
  decider,
  guards,
  standingOf,
  YUNHE_PARAMETERS,
  type ArbitrationState,
} from '@one-window/domain-arbitration';
import type { StandingContract } from '@one-window/contracts';
import { streamId, type StreamId } from '@one-window/kernel';
import { commandsFor, defineAggregate } from '@one-window/platform';
import type { z } from 'zod';

/** The domain's standing is read-only through and through; the contract's arrays are not. */
const standing = (state: ArbitrationState): z.infer<typeof StandingContract> => {
  const { handlers, tasks, ...rest } = standingOf(state);
  return { ...rest, handlers: [...handlers], tasks: [...tasks] };
};

export const arbitrationAggregate = defineAggregate({
  name: 'arbitration',
  streamPrefix: 'arbitration-',
  decider,
  guards,
  deadlineRules: arbitrationDeadlines,
  // The parameters of 云河市; a real city replaces `YUNHE_PARAMETERS` by its own.
  world: ({ calendar }) => ({ calendar, parameters: YUNHE_PARAMETERS }),
  unitOf: state => (state.phase === 'unopened' ? undefined : state.unit),
  standing,
});

/** A proceeding's id follows from the dispatch that opened it; the case id is the matter's. */
export const arbitrationStream = (id: string): StreamId => streamId(`arbitration-${id}`);

export const defineCommand = commandsFor(arbitrationAggregate);
