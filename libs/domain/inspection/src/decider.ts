import type { Decider } from '@one-window/kernel';
import type { InspectionCommand } from './commands';
import { decisions } from './decisions';
import type { InspectionDecision } from './during';
import { evolutions } from './evolutions';
import type { InspectionFact } from './facts';
import type { InspectionRejection } from './rejections';
import { noCase, type InspectionState } from './state';
import type { InspectionWorld } from './world';

type Decide = (command: InspectionCommand, state: InspectionState, world: InspectionWorld) => InspectionDecision;
type Evolve = (state: InspectionState, fact: InspectionFact) => InspectionState;

/** Labor security inspection as a decider (domain.md §2). */
export const inspectionDecider: Decider<
  InspectionCommand,
  InspectionState,
  InspectionFact,
  InspectionRejection,
  InspectionWorld
> = {
  initial: noCase,
  // The tables are complete by type; TypeScript does not correlate a union's key with its own entry.
  decide: (command, state, world) => (decisions[command.type] as Decide)(command, state, world),
  evolve: (state, fact) => (evolutions[fact.type] as Evolve)(state, fact),
};
