import type { Fact } from '@one-window/kernel';
import type { Selectors } from './rule';

/** What a rule's selectors say of a fact, as a list. */
export const answers = <F extends Fact, Answer>(
  selectors: Selectors<F, Answer> | undefined,
  fact: F,
): readonly Answer[] => {
  const select = selectors?.[fact.type as F['type']] as
    ((fact: F) => Answer | readonly Answer[] | undefined) | undefined;
  const answer = select?.(fact);
  if (answer === undefined) return [];
  return Array.isArray(answer) ? (answer as readonly Answer[]) : [answer as Answer];
};
