import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import { accept, caseId, streamId, type Command, type Fact } from '@one-window/kernel';
import { commandsFor, defineAggregate, defineReaction, type ServiceSpec } from '@one-window/platform';
import { z } from 'zod';

type Told = Fact<string, unknown>;
type Tell = Command<'Tell', { readonly type: string; readonly fact: unknown }>;

const TellBody = z.object({ caseId: z.string(), type: z.string(), fact: z.unknown() });

/** Another service as this one knows it: by the case events it tells, and nothing else. */
export const neighbour = (name: ServiceName, tells: readonly string[]): ServiceSpec => {
  const aggregate = defineAggregate<Tell, { readonly told: number }, Told, never, { readonly calendar: never }>({
    name,
    streamPrefix: `${name}-told-`,
    decider: {
      initial: { told: 0 },
      decide: ({ data, today }) => accept({ type: data.type, data: data.fact, on: today, basis: [] }),
      evolve: ({ told }) => ({ told: told + 1 }),
    },
    guards: { Tell: () => undefined },
    deadlineRules: [],
    world: ({ calendar }) => ({ calendar: calendar as never }),
    unitOf: () => undefined,
    standing: () => ({ stage: 'told', unit: '', handlers: [], tasks: [], closed: false }),
  });
  return {
    name,
    aggregates: [aggregate],
    commands: [
      commandsFor(aggregate)({
        name: 'tell',
        title: { zh: '告知', en: 'Tell' },
        path: '/told',
        roles: ['window-clerk'],
        body: TellBody,
        creates: ({ commandId, body }) => ({
          caseId: caseId(body.caseId),
          stream: streamId(`${name}-told-${commandId}`),
        }),
        toCommand: ({ type, fact }) => ({ type: 'Tell', data: { type, fact } }),
      }),
    ],
    queries: [],
    reactions: [],
    publications: Object.fromEntries(tells.map(type => [type, (data: never): unknown => data])),
    problems: {},
  };
};

/** Hears every case event of this body, as the other services do. */
export const listener = (heard: CaseEventEnvelope[]): ServiceSpec => ({
  name: 'one-window',
  aggregates: [],
  commands: [],
  queries: [],
  reactions: [
    defineReaction({
      name: 'listen',
      on: '*',
      from: ['arbitration'],
      run: event => {
        heard.push(event);
        return Promise.resolve();
      },
    }),
  ],
  problems: {},
});
