import type { Claim } from '../claim-item';
import {
  additionalDamages,
  arbitrationOnly,
  contributions,
  eitherBody,
  otherByLaw,
  violationOnly,
} from './choice-of-body';
import { MATTER_OF_CAUSE, PUBLIC_BREACHES } from './doors';
import { disputeProcedureUsed, housingFund, outsideLabourLaw, overAge, suitFiled } from './gates';
import { arbitrationLimit, hasPassed, inspectionLimit, limitationWarnings } from './limitation';
import type { Alternative, Body, RouteSuggestion, Warning } from './suggestion';
import { REASON_ARTICLES, type RouteContext, type RouteRule, type Verdict } from './verdict';

/** The order in which the questions are asked (domain.md §6.3). The first answer stands. */
const QUESTIONS: readonly RouteRule[] = [
  outsideLabourLaw,
  housingFund,
  overAge,
  suitFiled,
  disputeProcedureUsed,
  violationOnly,
  additionalDamages,
  contributions,
  arbitrationOnly,
  eitherBody,
  otherByLaw,
];

/** Suggests, for one claim, where it belongs. The window clerk confirms or overrides (PIPL 24: refusable, explained). */
export const suggestRoute = (claim: Claim, context: RouteContext): RouteSuggestion => {
  const verdict = firstAnswer(claim, context);
  const limit = limitFor(verdict.body, claim, context);
  const lead = leadOf(claim, verdict, context);
  return {
    body: verdict.body,
    ...(verdict.agency && { agency: verdict.agency }),
    reasonCode: verdict.reason,
    reasons: [verdict.reason, ...(verdict.also ?? [])],
    article: REASON_ARTICLES[verdict.reason],
    alternatives: alternativesOf(claim, verdict, context),
    ...(limit && { limitationEndsOn: limit }),
    warnings: warningsOf(claim, verdict, context),
    ...(lead && { leadMatter: lead }),
  };
};

const firstAnswer = (claim: Claim, context: RouteContext): Verdict => {
  for (const question of QUESTIONS) {
    const verdict = question(claim, context);
    if (verdict) return verdict;
  }
  return { body: 'clerk-decides', reason: 'other-by-law' };
};

const limitFor = (body: RouteSuggestion['body'], claim: Claim, { employment }: RouteContext) => {
  if (body === 'arbitration') return arbitrationLimit(claim, employment);
  return body === 'inspection' ? inspectionLimit(claim, employment) : undefined;
};

const WAY: Readonly<Record<Body, string>> = { arbitration: '调解仲裁法2、27条', inspection: '监察条例9、11、20条' };

const alternativesOf = (claim: Claim, verdict: Verdict, context: RouteContext): readonly Alternative[] => {
  if (!verdict.other) return [];
  const limit = limitFor(verdict.other, claim, context);
  return [{ body: verdict.other, article: WAY[verdict.other], ...(limit && { limitationEndsOn: limit }) }];
};

/** More than one worker, or a breach of public law in itself: inspection should hear of it (domain.md §6.3). */
const leadOf = (claim: Claim, verdict: Verdict, { workersCount }: RouteContext): string | undefined => {
  if (verdict.body !== 'arbitration' || !claim.cause) return undefined;
  const others = workersCount > 1 || (claim.facts.othersAffected ?? 0) > 0;
  return others || PUBLIC_BREACHES.has(claim.cause) ? (claim.matter ?? MATTER_OF_CAUSE[claim.cause]) : undefined;
};

const MONEY_CLAIMS = /^A(1|2|31|35|61|62|63)/;

const warningsOf = (claim: Claim, verdict: Verdict, context: RouteContext): readonly Warning[] => {
  const { employment, today, parameters } = context;
  const towards = verdict.body === 'inspection' ? 'inspection' : 'arbitration';
  const limit = verdict.body === 'elsewhere' ? undefined : limitFor(towards, claim, context);
  const inspectionOver = towards === 'inspection' && hasPassed(inspectionLimit(claim, employment), today);
  return [
    ...(verdict.warnings ?? []),
    ...(inspectionOver
      ? (['inspection-limit-passed'] as const)
      : limitationWarnings(limit, today, parameters.limitationNearDays)),
    ...(claim.amountFen === undefined && MONEY_CLAIMS.test(claim.cause ?? '') ? (['amount-missing'] as const) : []),
    ...(verdict.other && verdict.body !== 'elsewhere' ? (['one-sum-one-title'] as const) : []),
  ];
};
