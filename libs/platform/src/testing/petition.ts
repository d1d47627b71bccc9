import {
  rule,
  type DeadlineFact,
  deadlineEvolutions,
  noDeadlines,
  type RecordedDeadlines,
} from '@one-window/deadlines';
import type { WorkingCalendar } from '@one-window/deadlines';
import {
  accept,
  caseId,
  personId,
  reject,
  streamId,
  type Actor,
  type Command,
  type Decision,
  type Fact,
  type Sealed,
} from '@one-window/kernel';
import { z } from 'zod';
import {
  asIs,
  commandsFor,
  defineAggregate,
  defineQuery,
  notFound,
  type Publications,
  type ServiceSpec,
} from '../index';

/** The smallest case there can be: a petition is filed, read, answered. Tests of the platform use nothing else. */
type FilePetition = Command<
  'FilePetition',
  { readonly number: number; readonly petitioner: Sealed; readonly days: number }
>;
type AnswerPetition = Command<'AnswerPetition', { readonly text: string }>;
type NotePetition = Command<'NotePetition', Readonly<Record<string, never>>>;
type PetitionCommand = FilePetition | AnswerPetition | NotePetition;

type PetitionFiled = Fact<
  'PetitionFiled',
  { readonly number: number; readonly petitioner: Sealed; readonly unit: string }
>;
type PetitionAnswered = Fact<'PetitionAnswered', { readonly text: string }>;
type PetitionNoted = Fact<'PetitionNoted', Readonly<Record<string, never>>>;
type PetitionFact = PetitionFiled | PetitionAnswered | PetitionNoted | DeadlineFact;

export type PetitionRejection =
  | { readonly code: 'petition/answered'; readonly article: string; readonly params: { readonly notes: number } }
  | { readonly code: 'petition/empty' };

export interface PetitionState {
  readonly stage: 'absent' | 'filed' | 'answered';
  readonly unit: string;
  readonly notes: number;
  readonly deadlines: RecordedDeadlines;
}

interface World {
  readonly calendar: WorkingCalendar;
}

const open = (state: PetitionState): PetitionRejection | undefined =>
  state.stage === 'answered'
    ? { code: 'petition/answered', article: '信访条例1条', params: { notes: state.notes } }
    : undefined;

const decide = (command: PetitionCommand, state: PetitionState): Decision<PetitionFact, PetitionRejection> => {
  const objection = open(state);
  if (objection) return reject(objection);
  const { today: on } = command;
  switch (command.type) {
    case 'FilePetition':
      if (command.data.days === 0) return reject({ code: 'petition/empty' });
      return accept<PetitionFact>({
        type: 'PetitionFiled',
        data: { number: command.data.number, petitioner: command.data.petitioner, unit: command.by.unit },
        ...{ on, basis: ['信访条例1条'] },
      });
    case 'AnswerPetition':
      if (command.data.text === '') return reject({ code: 'petition/empty' });
      return accept<PetitionFact>({ type: 'PetitionAnswered', data: command.data, on, basis: [] });
    case 'NotePetition':
      return accept<PetitionFact>({ type: 'PetitionNoted', data: {}, on, basis: [] });
  }
};

const evolve = (state: PetitionState, fact: PetitionFact): PetitionState => {
  switch (fact.type) {
    case 'PetitionFiled':
      return { ...state, stage: 'filed', unit: fact.data.unit };
    case 'PetitionAnswered':
      return { ...state, stage: 'answered' };
    case 'PetitionNoted':
      return { ...state, notes: state.notes + 1 };
    case 'DeadlineStarted':
      return deadlineEvolutions<PetitionState>().DeadlineStarted(state, fact);
    case 'DeadlineMet':
      return deadlineEvolutions<PetitionState>().DeadlineMet(state, fact);
    default:
      return state;
  }
};

export const petitionAggregate = defineAggregate({
  name: 'petition',
  streamPrefix: 'petition-',
  decider: {
    initial: { stage: 'absent', unit: '', notes: 0, deadlines: noDeadlines } satisfies PetitionState as PetitionState,
    decide: (command: PetitionCommand, state: PetitionState, _world: World) => decide(command, state),
    evolve,
  },
  guards: {
    FilePetition: () => undefined,
    AnswerPetition: (state: PetitionState, _by: Actor) => open(state),
    NotePetition: (state: PetitionState) => open(state),
  },
  deadlineRules: [
    rule<PetitionFact>({
      id: 'PET-01',
      version: 1,
      title: { zh: '答复信访', en: 'Answer the petition' },
      article: '信访条例1条',
      layer: 'statute',
      inForceFrom: '2010-01-01',
      term: { kind: 'working', days: 5 },
      starts: { PetitionFiled: ({ on }) => ({ on }) },
      meets: { PetitionAnswered: ({ on }) => ({ on }) },
    }),
  ],
  world: ({ calendar }) => ({ calendar }),
  unitOf: ({ unit }) => unit,
  standing: ({ stage, unit }) => ({ stage, unit, handlers: [], tasks: [], closed: stage === 'answered' }),
});

const defineCommand = commandsFor(petitionAggregate);

const filePetition = defineCommand({
  name: 'filePetition',
  title: { zh: '登记信访', en: 'File a petition' },
  path: '/petitions',
  roles: ['window-clerk'],
  body: z.strictObject({ petitioner: z.string().min(1).max(20), days: z.int().min(0).max(90).default(5) }),
  creates: ({ commandId }) => ({ caseId: caseId(commandId), stream: streamId(`petition-${commandId}`) }),
  toCommand: async ({ petitioner, days }, { services, allotNumber, commandId }) => ({
    type: 'FilePetition',
    data: {
      number: await allotNumber('win/2026/信'),
      petitioner: await services.personalData.seal(personId(commandId), 'person', petitioner),
      days,
    },
  }),
});

const answerPetition = defineCommand({
  name: 'answerPetition',
  title: { zh: '答复信访', en: 'Answer a petition' },
  path: '/petitions/:id/answer',
  roles: ['institute-head', 'window-clerk'],
  body: z.strictObject({ text: z.string().max(2_000) }),
  stream: ({ id }) => streamId(`petition-${id}`),
  toCommand: ({ text }) => ({ type: 'AnswerPetition', data: { text } }),
});

const notePetition = defineCommand({
  name: 'notePetition',
  title: { zh: '备注', en: 'Add a note' },
  path: '/petitions/:id/notes',
  roles: ['window-clerk'],
  stream: ({ id }) => streamId(`petition-${id}`),
  toCommand: () => ({ type: 'NotePetition', data: {} }),
});

const getPetition = defineQuery({
  name: 'getPetition',
  title: { zh: '查看信访', en: 'A petition' },
  path: '/petitions/:id',
  roles: 'signed-in',
  answer: z.object({ id: z.string(), revision: z.int(), stage: z.string(), petitioner: z.unknown() }),
  run: async ({ params, services }) => {
    const loaded = await services.load(petitionAggregate, streamId(`petition-${params.id}`));
    const filed = loaded?.events[0]?.data as PetitionFiled['data'] | undefined;
    if (!loaded || !filed) throw notFound();
    const petitioner = await services.personalData.unseal(filed.petitioner);
    return { id: params.id, revision: loaded.revision, stage: loaded.state.stage, petitioner };
  },
});

const breakDown = defineQuery({
  name: 'breakDown',
  title: { zh: '出错', en: 'Break down' },
  path: '/broken',
  roles: 'public',
  answer: z.unknown(),
  run: () => {
    throw new TypeError('王建国 110105194912310021 went wrong');
  },
});

export const petitionService: ServiceSpec = {
  name: 'intake',
  aggregates: [petitionAggregate],
  commands: [filePetition, answerPetition, notePetition],
  queries: [getPetition, breakDown],
  reactions: [],
  publications: {
    PetitionFiled: ({ number }) => ({ number }),
    PetitionAnswered: asIs,
    PetitionNoted: asIs,
  } satisfies Partial<Publications<PetitionFact>>,
  problems: {
    'petition/answered': {
      zh: { title: '已经答复，不能再改（备注{notes}条）。', next: '请另行登记。' },
      en: { title: 'It was answered already ({notes} notes).', next: 'File another.' },
    },
    'petition/empty': {
      status: 422,
      zh: { title: '内容是空的。', next: '请填写。' },
      en: { title: 'It is empty.', next: 'Fill it in.' },
    },
  },
  deadlineWatch: true,
};
