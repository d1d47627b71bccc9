import { accept, mayTake, passedOn, taken } from '@one-window/kernel';
import type { ClaimInspection, ReassignInspection } from '../commands/handling-commands';
import { during } from '../during';
import type { InspectionRejection } from '../rejections';
import type { Filed, Screening } from '../state';

/** Inspectors are assigned by the head, two and more (INSP 16): from then on they carry it, and nobody takes it. */
const assigned = (state: Screening | Filed): InspectionRejection | undefined =>
  state.phase === 'filed' && state.officers.length > 0
    ? { code: 'handler/inspectors-assigned', article: '监察条例16条' }
    : undefined;

const claim = during(
  'screening',
  'filed',
)<ClaimInspection>({
  may: (state, by, { parameters }) => assigned(state) ?? mayTake(state.handlers, by, parameters.caseHandlers),
  decide: ({ by, today }) => accept(taken(by, today)),
});
export const mayClaimInspection = claim.may;
export const claimInspection = claim.decide;

const reassignment = during(
  'screening',
  'filed',
)<ReassignInspection>({
  may: assigned,
  decide: ({ data, today }, { handlers, lead }, { parameters }) =>
    passedOn(handlers, data, { unit: lead.unit, roles: parameters.caseHandlers, on: today }),
});
export const mayReassignInspection = reassignment.may;
export const reassignInspection = reassignment.decide;
