import type { Claim } from '../claim-item';
import { CAUSE_DOORS, type Door } from './doors';
import { hasPassed, inspectionLimit } from './limitation';
import type { RouteContext, RouteRule, Verdict } from './verdict';

/** Questions that choose between arbitration and inspection. */

const doorOf = (claim: Claim): Door | undefined => (claim.cause ? CAUSE_DOORS[claim.cause] : undefined);

/** A violation without a claim of the worker: only inspection acts on it. */
export const violationOnly: RouteRule = claim =>
  claim.cause === undefined && claim.matter !== undefined
    ? { body: 'inspection', reason: 'inspection-only' }
    : undefined;

/** 加付赔偿金: inspection orders payment first; the claim is ripe for arbitration once that order was not obeyed (L6). */
export const additionalDamages: RouteRule = claim => {
  if (doorOf(claim) !== 'additional-damages') return undefined;
  return claim.facts.orderUnmet
    ? { body: 'arbitration', reason: 'order-unmet', other: 'inspection' }
    : { body: 'inspection', reason: 'order-first' };
};

export const contributions: RouteRule = (claim, { parameters }) =>
  doorOf(claim) === 'contributions'
    ? {
        body: 'inspection',
        reason: 'contributions-by-inspection',
        ...(parameters.contributionArrears === 'both' && { other: 'arbitration' }),
      }
    : undefined;

export const arbitrationOnly: RouteRule = claim => {
  const door = doorOf(claim);
  if (door === 'arbitration') return { body: 'arbitration', reason: 'arbitration-only' };
  if (door !== 'arbitration-or-order') return undefined;
  // 劳动合同法实施条例34条: the labour department shall order payment too, of what is established (L5).
  const established = claim.facts.admitted === 'yes' && claim.facts.clear === true;
  return { body: 'arbitration', reason: 'arbitration-only', ...(established && { other: 'inspection' }) };
};

const BOTH_DOORS: readonly (Door | undefined)[] = ['both', 'both-inspection-first'];

const towards = (
  body: 'arbitration' | 'inspection',
  reason: Verdict['reason'],
  also: Verdict['also'] = [],
): Verdict => ({
  body,
  reason,
  also,
  other: body === 'arbitration' ? 'inspection' : 'arbitration',
});

/** Both doors are open: the facts decide which is suggested; the other is named with its time limit. */
export const eitherBody: RouteRule = (claim, context) => {
  if (!BOTH_DOORS.includes(doorOf(claim))) return undefined;
  if (hasPassed(inspectionLimit(claim, context.employment), context.today)) {
    return { body: 'arbitration', reason: 'over-two-years' };
  }
  const { facts } = claim;
  if (facts.wish) return towards(facts.wish, 'worker-chooses');
  return doorOf(claim) === 'both-inspection-first' ? returnOfThings(claim) : byFacts(claim, context);
};

const returnOfThings = (claim: Claim): Verdict => {
  if (claim.cause === 'A52' && claim.amountFen) return towards('arbitration', 'loss-claimed');
  return claim.facts.admitted === 'no'
    ? towards('arbitration', 'facts-disputed')
    : towards('inspection', 'inspection-orders-return');
};

const isMigrantWage = (claim: Claim, { flags }: RouteContext): boolean =>
  flags.migrantWage && (claim.cause === 'A11' || claim.cause === 'A12');

const byFacts = (claim: Claim, context: RouteContext): Verdict => {
  const { admitted, clear } = claim.facts;
  const { relation } = context.employment;
  // 保障农民工工资支付条例10条: whoever receives it first handles it; an unclear payer is for inspection to find out.
  if (isMigrantWage(claim, context) && relation !== 'disputed' && admitted !== 'no') {
    return towards('inspection', 'migrant-wage', clear ? ['clear-and-admitted'] : []);
  }
  if (relation === 'disputed' || relation === 'none') return towards('arbitration', 'relation-disputed');
  return admitted === 'yes' && clear === true
    ? towards('inspection', 'clear-and-admitted')
    : towards('arbitration', 'facts-disputed');
};

export const otherByLaw: RouteRule = () => ({ body: 'clerk-decides', reason: 'other-by-law' });
