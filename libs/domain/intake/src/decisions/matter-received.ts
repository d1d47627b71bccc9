import { InvariantBroken } from '@one-window/kernel';
import type { IntakeRejection } from '../rejections';
import type { IntakeState, Matter } from '../state';

/** For decisions whose guard has made sure that there is one. */
export const matterOf = (state: IntakeState): Matter => {
  if (state.stage !== 'received') throw new InvariantBroken('the guard let a command pass on an absent matter');
  return state.matter;
};

export const ABSENT: IntakeRejection = { code: 'matter/absent' };

/** The rest of a guard, for a matter that exists. */
export const whenReceived = (
  state: IntakeState,
  objection: (matter: Matter) => IntakeRejection | undefined,
): IntakeRejection | undefined => (state.stage === 'received' ? objection(state.matter) : ABSENT);
