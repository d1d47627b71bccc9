import { RetryParkedCaseAnswer } from '@one-window/contracts';
import { defineQuery, notFound } from '@one-window/platform';
import { parkedId, parkedOf } from '../reading/parked';

/** Tries what waits for a case again, after its cause was mended. Changes no case: it applies what is recorded. */
export const retryParkedCase = defineQuery({
  name: 'retryParkedCase',
  title: { zh: '重试停放的案件', en: 'Retry a parked case' },
  path: '/system/parked/:id/retry',
  method: 'POST',
  roles: ['admin'],
  answer: RetryParkedCaseAnswer,
  run: async ({ services: { operations }, params: { id } }) => {
    const which = parkedOf(id);
    if (!which) throw notFound();
    const isThere = (await operations.parked()).some(one => parkedId(one.consumer, one.key) === id);
    if (!isThere) return { id, outcome: 'gone' as const };
    const { left } = await operations.retry(which.consumer, which.caseId);
    if (left === 0) return { id, outcome: 'applied' as const };
    const again = (await operations.parked()).find(one => parkedId(one.consumer, one.key) === id);
    return {
      id,
      outcome: 'parked' as const,
      reason: again ? `${again.letter.reason}: ${again.letter.error.name}` : '',
    };
  },
});
