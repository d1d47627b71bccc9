import { RetryParkedCaseAnswer } from '@one-window/contracts';
import { defineQuery, notFound } from '@one-window/platform';
import { parkedOf } from '../reading/parked';

/** Tries what waits for a case again, after its cause was mended. Changes no case: it applies what is recorded. */
export const retryParkedCase = defineQuery({
  name: 'retryParkedCase',
  title: { zh: '重试停放的案件', en: 'Retry a parked case' },
  path: '/system/parked/:id/retry',
  method: 'POST',
  roles: ['admin'],
  answer: RetryParkedCaseAnswer,
  run: async ({ actor, services: { operations }, params: { id } }) => {
    const which = parkedOf(id);
    if (!which) throw notFound();
    const parkedNow = async () => (await operations.parkedAt(which.consumer)).find(({ key }) => key === which.caseId);
    if (!(await parkedNow())) return { id, outcome: 'gone' as const };
    const outcome = await operations.retry(which.consumer, which.caseId, actor);
    if (outcome.kind === 'pending') return { id, outcome: outcome.state };
    if (outcome.kind !== 'retried') return { id, outcome: 'gone' as const };
    if (outcome.left === 0) return { id, outcome: 'applied' as const };
    const again = await parkedNow();
    return {
      id,
      outcome: 'parked' as const,
      reason: again ? `${again.letter.reason}: ${again.letter.error.name}` : '',
    };
  },
});
