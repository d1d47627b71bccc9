import { InvariantBroken } from '@one-window/kernel';
import type { AnyCaseFile, Filed, InspectionState, Round, Screening } from '../state';

/** Facts that only a case in screening can have. */
export const onScreening = (
  state: InspectionState,
  change: (screening: Screening) => InspectionState,
): InspectionState => {
  if (state.phase !== 'screening') throw new InvariantBroken('fact of screening outside of it', { phase: state.phase });
  return change(state);
};

/** Facts that only a filed case can have. */
export const onFile = (state: InspectionState, change: (file: Filed) => InspectionState): InspectionState => {
  if (state.phase !== 'filed') throw new InvariantBroken('fact of a filed case outside of it', { phase: state.phase });
  return change(state);
};

export const isCaseFile = (state: InspectionState): state is AnyCaseFile =>
  state.phase === 'filed' || state.phase === 'closed' || state.phase === 'archived';

export const onRound = (state: InspectionState, roundId: string, change: (round: Round) => Round): InspectionState =>
  onFile(state, file => ({
    ...file,
    rounds: file.rounds.map(round => (round.roundId === roundId ? change(round) : round)),
  }));

/** `exactOptionalPropertyTypes`: an absent thing is left out, not set to undefined. */
export const without = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> => {
  const copy: Partial<T> = { ...value };
  for (const key of keys) delete copy[key];
  return copy as Omit<T, K>;
};
