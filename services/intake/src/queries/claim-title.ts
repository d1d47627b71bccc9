import { findCause, findCircumstance, findMatter, findOutside, type Name } from '@one-window/contracts';
import type { Claim } from '@one-window/domain-intake';

/** What a claim is called: by its cause, matter or subject, else in the worker's own words. */
export const claimTitle = ({ cause, matter, outside, circumstance }: Claim): Name => {
  const named = (cause && findCause(cause)) || (matter && findMatter(matter)) || (outside && findOutside(outside));
  if (named) return named.name;
  return (circumstance && findCircumstance(circumstance)?.name) || { zh: '其他', en: 'Other' };
};
