import type { DeadLetters } from '@one-window/messaging';

/** More than an operator drops in the life of a system. */
const MOST = 100_000;

/** Offsets of the log whose messages were dropped by somebody, on record. */
export const droppedOffsets = async (deadLetters: DeadLetters): Promise<ReadonlySet<string>> => {
  const settled = await deadLetters.settled(MOST);
  return new Set(settled.filter(({ settlement }) => settlement.how === 'dropped').map(({ offset }) => offset));
};
