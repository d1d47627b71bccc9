import type { Actor, Role } from './actor';
import type { Fact } from './decider';
import { accept, reject, type Decision, type Rejection } from './decision';
import type { Sealed } from './ids';
import { isBefore, type LocalDate } from './time';

/**
 * 督办: a supervisor wants an answer of the unit that holds a proceeding, by a day, and ends it with a reason (domain.md
 * §8, §10.4: `D`). The same three facts in every body. It changes nothing in the case: its law and its clocks go on.
 */
export type SupervisionOrdered = Fact<
  'SupervisionOrdered',
  {
    readonly orderId: string;
    readonly reason: Sealed;
    readonly dueOn: LocalDate;
    readonly orderedBy: string;
    /** The supervisor's own unit, to which the answer goes. */
    readonly byUnit: string;
  }
>;
export type SupervisionAnswered = Fact<
  'SupervisionAnswered',
  { readonly orderId: string; readonly answer: Sealed; readonly answeredBy: string }
>;
export type SupervisionEnded = Fact<
  'SupervisionEnded',
  { readonly orderId: string; readonly reason: Sealed; readonly answered: boolean }
>;
export type SupervisionFact = SupervisionOrdered | SupervisionAnswered | SupervisionEnded;

/** The order that stands. One at a time: what else is to be asked is asked when it has ended. */
export interface Supervision {
  readonly orderId: string;
  readonly reason: Sealed;
  readonly orderedBy: string;
  readonly byUnit: string;
  readonly orderedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly answer?: { readonly text: Sealed; readonly answeredBy: string; readonly on: LocalDate };
}

export interface SupervisionOrder {
  readonly orderId: string;
  readonly reason: Sealed;
  readonly dueOn: LocalDate;
}
export interface SupervisionAnswer {
  readonly answer: Sealed;
}
export interface SupervisionEnding {
  readonly reason: Sealed;
}

export const SUPERVISION_REJECTIONS = [
  'supervision/open',
  'supervision/due-past',
  'supervision/none-open',
  'supervision/already-answered',
] as const;
export type SupervisionRejectionCode = (typeof SUPERVISION_REJECTIONS)[number];
type No = Rejection<SupervisionRejectionCode>;

export const maySupervise = (open: Supervision | undefined): No | undefined =>
  open && { code: 'supervision/open', params: { since: open.orderedOn, dueOn: open.dueOn } };

export const supervised = (
  open: Supervision | undefined,
  { orderId, reason, dueOn }: SupervisionOrder,
  { by, today }: { readonly by: Actor; readonly today: LocalDate },
): Decision<SupervisionOrdered, No> => {
  const no = maySupervise(open);
  if (no) return reject(no);
  if (isBefore(dueOn, today)) return reject({ code: 'supervision/due-past', params: { dueOn } });
  const data = { orderId, reason, dueOn, orderedBy: by.accountId, byUnit: by.unit };
  return accept({ type: 'SupervisionOrdered', data, on: today, basis: [] });
};

export const mayAnswerSupervision = (open: Supervision | undefined): No | undefined => {
  if (!open) return { code: 'supervision/none-open' };
  return open.answer && { code: 'supervision/already-answered', params: { on: open.answer.on } };
};

export const supervisionAnswered = (
  open: Supervision | undefined,
  { answer }: SupervisionAnswer,
  { by, today }: { readonly by: Actor; readonly today: LocalDate },
): Decision<SupervisionAnswered, No> => {
  const no = mayAnswerSupervision(open);
  if (no || !open) return reject(no ?? { code: 'supervision/none-open' });
  const data = { orderId: open.orderId, answer, answeredBy: by.accountId };
  return accept({ type: 'SupervisionAnswered', data, on: today, basis: [] });
};

/** Before an answer too: what was asked may have settled itself. */
export const mayEndSupervision = (open: Supervision | undefined): No | undefined =>
  open ? undefined : { code: 'supervision/none-open' };

export const supervisionEnded = (
  open: Supervision | undefined,
  { reason }: SupervisionEnding,
  { today }: { readonly today: LocalDate },
): Decision<SupervisionEnded, No> => {
  if (!open) return reject({ code: 'supervision/none-open' });
  const data = { orderId: open.orderId, reason, answered: open.answer !== undefined };
  return accept({ type: 'SupervisionEnded', data, on: today, basis: [] });
};

export const supervisedSince = (open: Supervision | undefined, fact: SupervisionFact): Supervision | undefined => {
  switch (fact.type) {
    case 'SupervisionOrdered':
      return { ...fact.data, orderedOn: fact.on };
    case 'SupervisionAnswered':
      return open && { ...open, answer: { text: fact.data.answer, answeredBy: fact.data.answeredBy, on: fact.on } };
    case 'SupervisionEnded':
      return undefined;
  }
};

/** Rule id of the clock that runs until the answer. */
export const SUPERVISION_RULE = 'SUP-01';

/** First the unit's answer, by the day; then the supervisors' ending. */
export const supervisionSteps = <Command extends string>(
  open: Supervision | undefined,
  {
    answer,
    end,
    role,
    unit,
  }: { readonly answer: Command; readonly end: Command; readonly role: Role; readonly unit: string },
) => {
  if (!open) return [];
  return open.answer
    ? [{ command: end, role: 'supervisor' as const, unit: open.byUnit }]
    : [{ command: answer, role, unit, ruleId: SUPERVISION_RULE, dueOn: open.dueOn }];
};
