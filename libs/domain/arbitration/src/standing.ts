import { nextSteps, type Task } from './next-steps';
import type { ArbitrationState } from './state/proceeding';
import { stageOf, type Stage } from './state/stage';

export interface Standing {
  readonly stage: Stage;
  readonly number?: string;
  readonly unit: string;
  readonly handlers: readonly string[];
  readonly tasks: readonly Task[];
  readonly closed: boolean;
}

/** Where the proceeding stands, published with every event of it. */
export const standingOf = (state: ArbitrationState): Standing => {
  const running = state.phase === 'running' ? state : state.phase === 'ended' ? state.before : undefined;
  const tribunal = running?.tribunal;
  return {
    stage: stageOf(state),
    ...(running && { number: running.acceptance.caseNumber }),
    unit: state.phase === 'unopened' ? '' : state.unit,
    handlers: tribunal ? [...tribunal.members, tribunal.recorder].map(({ accountId }) => accountId) : [],
    tasks: nextSteps(state),
    closed: state.phase === 'ended' && (state.by === 'closed' || !state.before),
  };
};
