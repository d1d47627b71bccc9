import { localDate } from '@one-window/kernel';
import type { Claim } from '../claim-item';
import { CAUSE_DOORS, OUTSIDE_AGENCIES, OVER_AGE_MATTERS, OVER_AGE_PROTECTED } from './doors';
import type { RouteContext, RouteRule } from './verdict';

/** Questions that come before the choice between the two bodies. */

/**
 * Not a labour dispute at all (劳动争议司法解释（一）2条). Whoever insists may still have it sent to arbitration, which then
 * refuses in writing: so arbitration stays open beside it.
 */
export const outsideLabourLaw: RouteRule = claim => {
  const agency = claim.outside && (OUTSIDE_AGENCIES[claim.outside] ?? 'other');
  if (!agency) return undefined;
  return {
    body: 'elsewhere',
    agency,
    reason: 'outside-labour-law',
    ...(claim.cause && { other: 'arbitration' }),
    ...(claim.outside === 'O03' && { warnings: ['ask-relation'] }),
  };
};

/** Housing fund: its own centre collects it (住房公积金管理条例37、38条). */
export const housingFund: RouteRule = claim =>
  claim.cause !== undefined && CAUSE_DOORS[claim.cause] === 'housing-fund'
    ? { body: 'elsewhere', agency: 'housing-fund-centre', reason: 'outside-labour-law' }
    : undefined;

const PROVISIONS_FROM = localDate('2026-07-01');
const INTERPRETATION_TWO_FROM = localDate('2025-09-01');

const dayOfWork = (claim: Claim, context: RouteContext) =>
  claim.period?.from ?? claim.facts.arose ?? context.employment.endedOn ?? context.today;

const isOverAge = ({ employment }: RouteContext): boolean => employment.overAge && !employment.lateRetirement;

/** By the day of the work (domain.md §1.1). Between the two dates a lawyer decides; nobody is turned away. */
export const overAge: RouteRule = (claim, context) => {
  if (!isOverAge(context)) return undefined;
  const day = dayOfWork(claim, context);
  if (day >= PROVISIONS_FROM) {
    const isProtected = claim.cause ? OVER_AGE_PROTECTED.has(claim.cause) : OVER_AGE_MATTERS.has(claim.matter ?? '');
    return isProtected
      ? undefined
      : { body: 'elsewhere', agency: 'court', reason: 'over-age-court', warnings: ['over-age'] };
  }
  if (day < INTERPRETATION_TWO_FROM && context.employment.pension) {
    return { body: 'elsewhere', agency: 'court', reason: 'over-age-service-relation', warnings: ['over-age'] };
  }
  return { body: 'clerk-decides', reason: 'over-age-lawyer-decides', warnings: ['over-age'] };
};

/** Already in court: neither body takes it a second time. */
export const suitFiled: RouteRule = claim =>
  claim.facts.procedureUsed === 'court' && claim.cause !== undefined
    ? { body: 'elsewhere', agency: 'court', reason: 'suit-filed' }
    : undefined;

/**
 * L1: the claim was taken to mediation or arbitration, so inspection would have to send the worker there. A procedure
 * that ended without a result leaves the choice to the clerk, who gives a reason. An item about a violation alone, without
 * a claim of the worker, is not touched by it.
 */
export const disputeProcedureUsed: RouteRule = claim => {
  const { cause, facts } = claim;
  if (!cause) return undefined;
  const door = CAUSE_DOORS[cause];
  const forArbitration = door !== 'inspection' && door !== 'contributions';
  switch (facts.procedureUsed) {
    case 'mediation':
    case 'arbitration':
      return { body: 'arbitration', reason: 'dispute-procedure-used' };
    case 'deemed-withdrawn':
      // 办案规则39条: absent without cause, so a second application is refused — by arbitration, in writing.
      return forArbitration
        ? { body: 'arbitration', reason: 'procedure-ended', warnings: ['reapplication-barred'] }
        : { body: 'clerk-decides', reason: 'procedure-ended', warnings: ['reapplication-barred'] };
    case 'arbitration-refused':
      return { body: 'clerk-decides', reason: 'procedure-ended', warnings: ['repeat-refused'] };
    case 'mediation-failed':
    case 'withdrawn':
      return door === 'both' || door === 'both-inspection-first' || !forArbitration
        ? { body: 'clerk-decides', reason: 'procedure-ended' }
        : undefined;
    default:
      return undefined;
  }
};
