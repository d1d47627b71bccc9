import type { Actor, Role } from './actor';
import { accept, reject, type Decision, type Rejection } from './decision';
import type { Fact } from './decider';
import type { Sealed } from './ids';
import type { LocalDate } from './time';

/**
 * Who carries a proceeding in its unit (承办), for each role that has work in it. No article orders it: `D`, so that no
 * matter lies with nobody, and a change of hands is seen. It bars no colleague of the unit from acting.
 */
export type Handlers = Readonly<Partial<Record<Role, string>>>;

/** 领取: taken by whoever will carry it. */
export type CaseClaimed = Fact<'CaseClaimed', { readonly role: Role; readonly accountId: string }>;
/** 转派: put into other hands by who leads the unit, with a reason. */
export type CaseReassigned = Fact<
  'CaseReassigned',
  { readonly role: Role; readonly accountId: string; readonly from?: string; readonly reason: Sealed }
>;
export type HandlingFact = CaseClaimed | CaseReassigned;

/** The colleague whom it goes to, as the accounts name him. */
export interface Reassignment {
  readonly accountId: string;
  readonly role: Role;
  readonly unit: string;
  readonly reason: Sealed;
}

export const HANDLING_REJECTIONS = [
  'handler/is-you',
  'handler/taken',
  'handler/same',
  'handler/other-unit',
  'handler/role-without-work',
] as const;
export type HandlingRejectionCode = (typeof HANDLING_REJECTIONS)[number];

/** May he take it? `roles`: those that carry cases of this body. */
export const mayTake = (
  handlers: Handlers | undefined,
  by: Actor,
  roles: readonly Role[],
): Rejection<HandlingRejectionCode> | undefined => {
  if (!roles.includes(by.role)) return { code: 'handler/role-without-work' };
  const present = handlers?.[by.role];
  if (present === undefined) return undefined;
  return { code: present === by.accountId ? 'handler/is-you' : 'handler/taken' };
};

export const taken = ({ role, accountId }: Actor, on: LocalDate): CaseClaimed => ({
  type: 'CaseClaimed',
  data: { role, accountId },
  on,
  basis: [],
});

export const passedOn = (
  handlers: Handlers | undefined,
  to: Reassignment,
  held: { readonly unit: string; readonly roles: readonly Role[]; readonly on: LocalDate },
): Decision<CaseReassigned, Rejection<HandlingRejectionCode>> => {
  if (!held.roles.includes(to.role)) return reject({ code: 'handler/role-without-work' });
  if (to.unit !== held.unit) return reject({ code: 'handler/other-unit' });
  const from = handlers?.[to.role];
  if (from === to.accountId) return reject({ code: 'handler/same' });
  const { role, accountId, reason } = to;
  return accept({
    type: 'CaseReassigned',
    data: { role, accountId, ...(from !== undefined && { from }), reason },
    on: held.on,
    basis: [],
  });
};

export const handledSince = (
  handlers: Handlers | undefined,
  { data: { role, accountId } }: HandlingFact,
): Handlers => ({
  ...handlers,
  [role]: accountId,
});

/** Steps of a role that has a handler are his; what is bound to somebody by law, and approvals, stay as they are. */
export const inHisHands = <
  Step extends { readonly role: Role; readonly account?: string | undefined; readonly approval?: boolean | undefined },
>(
  steps: readonly Step[],
  handlers: Handlers | undefined,
): readonly Step[] =>
  steps.map(step => {
    const account = handlers?.[step.role];
    return account === undefined || step.account !== undefined || step.approval ? step : { ...step, account };
  });
