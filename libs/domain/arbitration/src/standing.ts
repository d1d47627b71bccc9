import { inHisHands } from '@one-window/kernel';
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
  const carriers = state.phase === 'unopened' ? undefined : state.handlers;
  const sitting = tribunal ? [...tribunal.members, tribunal.recorder].map(({ accountId }) => accountId) : [];
  return {
    stage: stageOf(state),
    ...(running && { number: running.acceptance.caseNumber }),
    unit: state.phase === 'unopened' ? '' : state.unit,
    handlers: [...new Set([...sitting, ...Object.values(carriers ?? {})])],
    tasks: inHisHands(nextSteps(state), carriers),
    closed: state.phase === 'ended' && (state.by === 'closed' || !state.before),
  };
};
