import { accept, mayTake, passedOn, taken } from '@one-window/kernel';
import type { ClaimCase, ReassignCase } from '../commands';
import { firstOf, guarded, type Guard } from './guarded';
import { asOpened, opened } from './stages';

const notOver: Guard = state =>
  state.phase === 'ended' && (state.by === 'closed' || !state.before)
    ? { code: 'case/ended', params: { by: state.by } }
    : undefined;

const free: Guard = (state, by, { parameters }) =>
  state.phase === 'unopened' ? undefined : mayTake(state.handlers, by, parameters.caseHandlers);

export const mayClaimCase = firstOf(opened, notOver, free);
/** 领取: an officer of the institute takes the case; the tribunal is appointed otherwise (RULES 37). */
export const claimCase = guarded(mayClaimCase, asOpened, ({ by, today }: ClaimCase) => accept(taken(by, today)));

export const mayReassignCase = firstOf(opened, notOver);
/** 转派: the head puts it into other hands of the institute. */
export const reassignCase = guarded(mayReassignCase, asOpened, ({ data, today }: ReassignCase, state, { parameters }) =>
  passedOn(state.handlers, data, { unit: state.unit, roles: parameters.caseHandlers, on: today }),
);
