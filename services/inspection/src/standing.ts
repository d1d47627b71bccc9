import { findUnit, unitFor, type StandingContract, type TaskContract } from '@one-window/contracts';
import { nextSteps, stageOf, type InspectionState, type NextStep } from '@one-window/domain-inspection';
import { inHisHands, supervisionSteps } from '@one-window/kernel';
import type { z } from 'zod';

type Standing = z.infer<typeof StandingContract>;

/** Where a case stands after an event, and who has to do what: from it one-window builds the work lists. */
export const standing = (state: InspectionState): Standing => {
  if (state.phase === 'none') return { stage: 'none', unit: '', handlers: [], tasks: [], closed: false };
  const { unit } = state.lead;
  return {
    stage: stageOf(state) ?? 'none',
    ...('caseNo' in state && { number: state.caseNo }),
    unit,
    handlers: carriedBy(state),
    tasks: [
      ...supervisionSteps(state.supervision, {
        answer: 'answerInspectionSupervision',
        end: 'endInspectionSupervision',
        role: 'inspection-head',
        unit,
      }),
      ...inHisHands(nextSteps(state), officersOf(state).length > 0 ? undefined : state.handlers).map(step =>
        taskOf(step, unit),
      ),
    ],
    closed: state.phase === 'ended' || state.phase === 'closed' || state.phase === 'archived',
  };
};

const officersOf = (state: InspectionState): string[] =>
  'officers' in state ? state.officers.map(officer => officer.accountId) : [];

/** The assigned inspectors; before there are any, who took it. */
const carriedBy = (state: Exclude<InspectionState, { phase: 'none' }>): string[] => {
  const officers = officersOf(state);
  return officers.length > 0 ? officers : Object.values(state.handlers ?? {});
};

const taskOf = ({ command, office, ...step }: NextStep, unit: string): TaskContract => ({
  ...step,
  command: operationOf(command),
  unit: office === 'inspection' ? unit : bureauOf(unit),
});

/** The bureau that an inspection body belongs to decides for it (domain.md §8). */
const bureauOf = (unit: string): string => {
  const area = findUnit(unit)?.area;
  return (area && unitFor('bureau', area)?.code) ?? unit;
};

const operationOf = (command: NextStep['command']): string => `${command.charAt(0).toLowerCase()}${command.slice(1)}`;
