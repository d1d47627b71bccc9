import { unitFor, type StandingContract, type TaskContract } from '@one-window/contracts';
import {
  decidedItems,
  foreignItems,
  stageOf,
  undecidedItems,
  waitingPackages,
  type IntakeState,
  type Matter,
} from '@one-window/domain-intake';
import { inHisHands, supervisionSteps } from '@one-window/kernel';
import type { z } from 'zod';
import { offices } from './offices';

type Standing = z.infer<typeof StandingContract>;

/** Stage and tasks of a matter after an event: from it one-window builds the work lists. */
export const standing = (state: IntakeState): Standing => {
  if (state.stage === 'absent') return { stage: 'absent', unit: '', handlers: [], tasks: [], closed: false };
  const { matter } = state;
  const stage = stageOf(state);
  return {
    stage,
    number: matter.receiptNo,
    unit: matter.windowUnit,
    handlers: Object.values(matter.handlers ?? {}),
    tasks: [
      ...inHisHands([...supervisionTasks(matter), ...windowTasks(state, matter)], matter.handlers),
      ...receiverTasks(matter),
      ...coordinatorTasks(matter),
    ],
    closed: stage === 'settled' || stage === 'withdrawn',
  };
};

/** A window has no head (domain.md §8): its clerks answer. */
const supervisionTasks = ({ supervision, windowUnit }: Matter): readonly TaskContract[] =>
  supervisionSteps(supervision, {
    answer: 'answerMatterSupervision',
    end: 'endMatterSupervision',
    role: 'window-clerk',
    unit: windowUnit,
  });

const windowTasks = (state: IntakeState, matter: Matter): readonly TaskContract[] => {
  const clerk = (command: string, ruleId?: string): TaskContract => {
    const dueOn = ruleId && dueDay(state, ruleId);
    return { command, role: 'window-clerk', unit: matter.windowUnit, ...(ruleId && dueOn && { ruleId, dueOn }) };
  };
  const undecided = undecidedItems(matter);
  const foreign = foreignItems(matter, { offices });
  const confirmable = undecided.some(({ suggestion }) => suggestion?.body !== 'clerk-decides');
  return [
    ...(matter.completion && !matter.completion.completedOn ? [clerk('completeMatter')] : []),
    ...(undecided.length > 0 ? [clerk(confirmable ? 'confirmRoute' : 'overrideRoute', 'INT-01')] : []),
    ...(undecided.length === 0 && decidedItems(matter).length > foreign.length ? [clerk('dispatchMatter')] : []),
    ...(foreign.some(({ where }) => !where.consentOn) ? [clerk('recordHandoverConsent')] : []),
    ...(foreign.some(({ where }) => where.consentOn) ? [clerk('sendPackage', 'INT-02')] : []),
  ];
};

const dueDay = ({ deadlines }: IntakeState, ruleId: string): string | undefined =>
  Object.values(deadlines)
    .filter(deadline => deadline.ruleId === ruleId && deadline.status === 'running')
    .map(({ dueOn }) => dueOn)
    .sort()[0];

const receiverTasks = (matter: Matter): readonly TaskContract[] =>
  waitingPackages(matter).map(({ package: { body, toUnit } }) => ({
    command: 'acceptPackage',
    role: body === 'arbitration' ? 'filing-officer' : 'inspector',
    unit: toUnit,
  }));

const coordinatorTasks = (matter: Matter): readonly TaskContract[] => {
  const coordinator = unitFor('bureau', 'city');
  const escalated = matter.items.some(({ where }) => where.place === 'escalated');
  return escalated && coordinator ? [{ command: 'designateUnit', role: 'bureau-head', unit: coordinator.code }] : [];
};
