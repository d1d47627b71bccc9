import { accept, InvariantBroken, reject, type LocalDate } from '@one-window/kernel';
import type { ExtendTimeLimit, ProposeExtension } from '../commands';
import { allOf } from '../parties';
import type { ArbitrationRejection } from '../rejections';
import type { Running } from '../state/proceeding';
import type { ArbitrationWorld } from '../world';
import { approverDoesNotSit, mayApprove, noProposalOpen } from './four-eyes';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const someLeft: Guard = (state, _by, { parameters }) =>
  state.phase === 'running' && state.extensions.length >= parameters.maxExtensions
    ? { code: 'extension/used-up', article: '办案规则45条', params: { max: parameters.maxExtensions } }
    : undefined;

/** ARB-INV-8: fifteen natural days in total, and only while the limit still runs. */
const lengthProblem = (
  days: number,
  state: Running,
  { parameters }: ArbitrationWorld,
  today: LocalDate,
): ArbitrationRejection | undefined => {
  const total = state.extensions.reduce((sum, granted) => sum + granted, days);
  if (total > parameters.extensionTotalDays || days < 1)
    return {
      code: 'extension/too-long',
      article: '调解仲裁法43条；办案规则45条',
      params: { days, total, max: parameters.extensionTotalDays },
    };
  const limit = state.deadlines['ARB-10'];
  return limit && today > limit.dueOn
    ? { code: 'extension/too-late', article: '办案规则45条', params: { dueOn: limit.dueOn } }
    : undefined;
};

export const mayProposeExtension = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  someLeft,
  noProposalOpen('extension'),
);
/** A40, first half: the tribunal asks. */
export const proposeExtension = guarded(
  mayProposeExtension,
  asRunning,
  ({ data, by, today }: ProposeExtension, state, world) => {
    const wrong = lengthProblem(data.days, state, world, today);
    return wrong
      ? reject(wrong)
      : accept({
          type: 'ExtensionProposed',
          on: today,
          basis: ['调解仲裁法43条', '办案规则45条'],
          data: { ...data, proposedBy: by.accountId },
        });
  },
);

export const mayExtendTimeLimit = firstOf(inRunning, notDecided, someLeft, mayApprove('extension'), approverDoesNotSit);
/** A40, second half: the Director or Head approves in writing, and the parties are told in writing. */
export const extendTimeLimit = guarded(
  mayExtendTimeLimit,
  asRunning,
  ({ data, by, today }: ExtendTimeLimit, state, world) => {
    const proposal = state.proposals.extension;
    if (!proposal) throw new InvariantBroken('a guard let an extension without a proposal through');
    const wrong = lengthProblem(proposal.days, state, world, today);
    if (wrong) return reject(wrong);
    const basis = ['调解仲裁法43条', '办案规则45条'];
    return accept(
      {
        type: 'TimeLimitExtended',
        on: today,
        basis,
        data: {
          days: proposal.days,
          totalDays: state.extensions.reduce((sum, granted) => sum + granted, proposal.days),
          proposedBy: proposal.proposedBy,
          approvedBy: by.accountId,
          remark: data.remark,
          documentId: refOf(data.documents, 'extension-notice').documentId,
        },
      },
      documentIssued(data.documents, 'extension-notice', today, allOf(state.application.parties), basis),
    );
  },
);
