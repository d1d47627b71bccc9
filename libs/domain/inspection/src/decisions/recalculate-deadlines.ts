import { accept } from '@one-window/kernel';
import type { RecalculateDeadlines } from '../commands/ending-commands';
import { during } from '../during';

/** A holiday notice was loaded: nothing is decided, but the handler counts every clock again and records what moved. */
const recalculation = during(
  'screening',
  'ended',
  'filed',
  'closed',
  'archived',
)<RecalculateDeadlines>({
  decide: () => accept(),
});
export const mayRecalculateDeadlines = recalculation.may;
export const recalculateDeadlines = recalculation.decide;
