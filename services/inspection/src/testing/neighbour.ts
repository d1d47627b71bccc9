import type { ServiceName } from '@one-window/contracts';
import { shippedCalendar, type DeadlineFact } from '@one-window/deadlines';
import { accept, caseId, streamId, type Command, type Fact } from '@one-window/kernel';
import { asIs, commandsFor, defineAggregate, type ServiceSpec } from '@one-window/platform';
import { z } from 'zod';

type Tell = Command<'Tell', { readonly facts: readonly { readonly type: string; readonly data: unknown }[] }>;
type Told = Fact | DeadlineFact;

/**
 * Another service as this one knows it: something that publishes case events. It says whatever a test lets it say,
 * through the real store, relay and log.
 */
export const neighbour = (
  name: Extract<ServiceName, 'intake' | 'arbitration'>,
  types: readonly string[],
): ServiceSpec => {
  const aggregate = defineAggregate({
    name: `told-${name}`,
    streamPrefix: `${name}-told-`,
    decider: {
      initial: {},
      decide: (command: Tell) =>
        accept<Told>(...command.data.facts.map(fact => ({ ...fact, on: command.today, basis: [] }))),
      evolve: (state: object) => state,
    },
    guards: { Tell: () => undefined },
    deadlineRules: [],
    world: ({ calendar = shippedCalendar }) => ({ calendar }),
    unitOf: () => undefined,
    standing: () => ({ stage: 'told', unit: '', handlers: [], tasks: [], closed: false }),
  });
  const tell = commandsFor(aggregate)({
    name: 'tell',
    title: { zh: '告知', en: 'Tell' },
    path: '/told/:stream',
    roles: ['window-clerk'],
    unit: 'any',
    body: z.object({
      caseId: z.string(),
      facts: z.array(z.object({ type: z.enum(types as [string]), data: z.unknown() })),
    }),
    creates: ({ params, body }) => ({
      caseId: caseId(body.caseId),
      stream: streamId(`${name}-told-${params.stream}`),
    }),
    toCommand: ({ facts }) => ({ type: 'Tell', data: { facts: facts.map(({ type, data }) => ({ type, data })) } }),
  });
  return {
    name,
    aggregates: [aggregate],
    commands: [tell],
    queries: [],
    reactions: [],
    publications: Object.fromEntries(types.map(type => [type, asIs])),
    problems: {},
  };
};
