import { accept } from '@one-window/kernel';
import type { DecideRecusal } from '../commands';
import { allOf } from '../parties';
import { openedHearing } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning } from './stages';

const asked: Guard = state =>
  state.phase === 'running' && (openedHearing(state)?.recusalPending.length ?? 0) === 0
    ? { code: 'recusal/not-asked' }
    : undefined;
const notOneself: Guard = (state, by) =>
  state.phase === 'running' && openedHearing(state)?.recusalPending.includes(by.accountId)
    ? { code: 'recusal/own', article: '办案规则12条' }
    : undefined;

export const mayDecideRecusal = firstOf(inRunning, asked, notOneself);

/**
 * The request made in the hearing (A26) is decided by the Director or the Head. Granted, the composition ends and the
 * hearing is repeated before another tribunal. Requests outside a hearing (A16) are not covered yet.
 */
export const decideRecusal = guarded(mayDecideRecusal, asRunning, ({ data, today }: DecideRecusal, state) => {
  const basis = ['办案规则11条、12条', '调解仲裁法33条'];
  const ref = refOf(data.documents, 'recusal-decision');
  return accept(
    {
      type: 'RecusalDecided',
      on: today,
      basis,
      data: {
        documentId: ref.documentId,
        against: openedHearing(state)?.recusalPending ?? [],
        granted: data.granted,
        reason: data.reason,
      },
    },
    documentIssued(data.documents, 'recusal-decision', today, allOf(state.application.parties), basis),
    ...(data.granted
      ? [
          {
            type: 'TribunalRevoked' as const,
            on: today,
            basis: ['组织规则15条'],
            data: { reason: 'recusal-granted' as const },
          },
        ]
      : []),
  );
});
