import { accept, reject } from '@one-window/kernel';
import type { WithdrawApplication } from '../commands';
import { allOf, applicantsOf } from '../parties';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asOpened, notDecided, opened } from './stages';

const notEnded: Guard = state =>
  state.phase === 'ended' ? { code: 'case/ended', params: { by: state.by } } : undefined;

export const mayWithdrawApplication = firstOf(opened, notEnded, notDecided);

/** A38: the applicant's own act, at any time before a result. Whoever comes again must be accepted (RULES 35). */
export const withdrawApplication = guarded(
  mayWithdrawApplication,
  asOpened,
  ({ data, today }: WithdrawApplication, state) => {
    const wrongDay = dayProblem(data.withdrawnOn, { notBefore: state.application.windowReceivedOn, today });
    if (wrongDay) return reject(wrongDay);
    // A private settlement cannot be enforced; a conciliation statement can (domain.md §1.4.11).
    if (data.settled && !data.settlementExplained)
      return reject({ code: 'withdrawal/settlement-unexplained', article: '调解仲裁法41条、51条' });
    const basis = ['办案规则35条', '调解仲裁法41条'];
    const { parties } = state.application;
    const recipients = state.phase === 'running' ? allOf(parties) : applicantsOf(parties);
    return accept(documentIssued(data.documents, 'withdrawal-decision', today, recipients, basis), {
      type: 'ApplicationWithdrawn',
      on: data.withdrawnOn,
      basis,
      data: {
        documentId: refOf(data.documents, 'withdrawal-decision').documentId,
        reason: data.reason,
        settled: data.settled,
        settlementFen: data.settlementFen,
      },
    });
  },
);
