import type { Claim, ClaimItem } from './claim-item';
import { CAUSE_DOORS, MATTER_CODES, MATTER_OF_CAUSE, OUTSIDE_AGENCIES } from './routing/doors';
import type { Body } from './routing/suggestion';

/** A claim must say what it is about, in codes that exist. */
export const subjectFault = (claim: Claim): 'claim/without-subject' | 'claim/unknown-subject' | undefined => {
  const { cause, matter, outside } = claim;
  if (!cause && !matter && !outside) return 'claim/without-subject';
  const known =
    (!cause || cause in CAUSE_DOORS) &&
    (!matter || MATTER_CODES.has(matter)) &&
    (!outside || outside in OUTSIDE_AGENCIES);
  return known ? undefined : 'claim/unknown-subject';
};

/**
 * The item in the terms of the body that gets it; undefined when it has none there. What lies outside labour law goes to
 * arbitration as “other”, so that it can be refused in writing (调解仲裁法29条).
 */
export const inTermsOf = (body: Body, item: ClaimItem): ClaimItem | undefined => {
  const matter = item.matter ?? (item.cause && MATTER_OF_CAUSE[item.cause]);
  if (body === 'inspection') return matter ? { ...item, matter } : undefined;
  const cause = item.cause ?? (item.outside ? 'A99' : undefined);
  return cause ? { ...item, cause } : undefined;
};
