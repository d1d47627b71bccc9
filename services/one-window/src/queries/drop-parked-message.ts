import { DropParkedMessageAnswer, DropParkedMessageBody } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { personId } from '@one-window/kernel';
import { defineQuery, notFound } from '@one-window/platform';
import { parkedOf } from '../reading/parked';

/**
 * 转人工: gives up the message that a case waits for, with a reason, on record in the case's history. Changes no
 * proceeding. Naming the message makes a second call harmless: it is gone.
 */
export const dropParkedMessage = defineQuery({
  name: 'dropParkedMessage',
  title: { zh: '停放的消息转人工', en: 'Give up a parked message' },
  path: '/system/parked/:id/drop',
  method: 'POST',
  roles: ['admin'],
  query: DropParkedMessageBody,
  answer: DropParkedMessageAnswer,
  run: async ({ actor, services: { operations, personalData }, params: { id }, query: { offset, why } }) => {
    const which = parkedOf(id);
    if (!which) throw notFound();
    const { consumer, caseId } = which;
    // A key of the case's own operating notes: whoever writes one is no person of the case.
    const note = await personalData.seal(personId(derivedId('operating-notes', caseId)), 'person', why);
    const outcome = await operations.drop(consumer, caseId, { offset, by: actor, why: note });
    if (outcome.kind === 'pending') return { id, outcome: outcome.state, left: 0 };
    if (!('left' in outcome)) return { id, outcome: outcome.kind, left: 0 };
    return { id, outcome: outcome.left === 0 ? ('dropped' as const) : ('parked' as const), left: outcome.left };
  },
});
