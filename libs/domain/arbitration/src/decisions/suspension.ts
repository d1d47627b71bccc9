import { accept, InvariantBroken, reject } from '@one-window/kernel';
import type { ProposeSuspension, ResumeCase, SuspendCase } from '../commands';
import { allOf } from '../parties';
import { dayProblem } from './dates';
import { approverDoesNotSit, mayApprove, noProposalOpen } from './four-eyes';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const BASIS = ['办案规则47条'];

export const mayProposeSuspension = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noProposalOpen('suspension'),
);
/** A39: the tribunal asks, on one of the seven grounds. */
export const proposeSuspension = guarded(mayProposeSuspension, asRunning, ({ data, by, today }: ProposeSuspension) =>
  accept({ type: 'SuspensionProposed', on: today, basis: BASIS, data: { ...data, proposedBy: by.accountId } }),
);

export const maySuspendCase = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  mayApprove('suspension'),
  approverDoesNotSit,
);
/** The days from here to the resumption do not count (RULES 46(6)). */
export const suspendCase = guarded(maySuspendCase, asRunning, ({ data, by, today }: SuspendCase, state) => {
  const proposal = state.proposals.suspension;
  if (!proposal) throw new InvariantBroken('a guard let a suspension without a proposal through');
  return accept(
    {
      type: 'CaseSuspended',
      on: today,
      basis: [...BASIS, '办案规则46条(六)'],
      data: {
        ground: proposal.ground,
        proposedBy: proposal.proposedBy,
        approvedBy: by.accountId,
        remark: data.remark,
        documentId: refOf(data.documents, 'suspension-notice').documentId,
      },
    },
    documentIssued(data.documents, 'suspension-notice', today, allOf(state.application.parties), BASIS),
  );
});

const suspended: Guard = state =>
  state.phase === 'running' && !state.suspension ? { code: 'case/not-suspended' } : undefined;

export const mayResumeCase = firstOf(inRunning, suspended, sits);
/** Must resume when the ground ends; the clock runs again from the day of resumption. */
export const resumeCase = guarded(mayResumeCase, asRunning, ({ data, today }: ResumeCase, state) => {
  const { suspension } = state;
  if (!suspension) throw new InvariantBroken('a guard let a case that is not suspended through');
  const wrongDay = dayProblem(data.endedOn, { notBefore: suspension.on, today });
  if (wrongDay) return reject(wrongDay);
  return accept(
    {
      type: 'CaseResumed',
      on: today,
      basis: [...BASIS, '办案规则46条(六)'],
      data: {
        ground: suspension.ground,
        reason: data.reason,
        documentId: refOf(data.documents, 'resumption-notice').documentId,
      },
    },
    documentIssued(data.documents, 'resumption-notice', today, allOf(state.application.parties), BASIS),
  );
});
