import { GetParkedCaseAnswer } from '@one-window/contracts';
import { defineQuery, notFound } from '@one-window/platform';
import { seesAll } from '../reading/case-access';
import { contractFaults } from '../reading/contract-faults';
import { parkedId } from '../reading/parked';
import { parkedCase, waitingMessage } from '../reading/parked-case';

/** Why a case stopped, and what waits: reason, attempts, trace, and the messages with their personal data sealed. */
export const getParkedCase = defineQuery({
  name: 'getParkedCase',
  title: { zh: '查看停放的案件', en: 'A parked case' },
  path: '/system/parked/:id',
  roles: ['admin', 'supervisor'],
  answer: GetParkedCaseAnswer,
  run: async ({ actor, services: { operations }, params: { id } }) => {
    const parked = (await operations.parked()).find(one => parkedId(one.consumer, one.key) === id);
    if (!parked) throw notFound();
    const { letter } = parked;
    const waiting = await operations.waiting(parked.consumer, parked.key);
    return {
      ...(await parkedCase(operations, parked)),
      faults: [...contractFaults(letter.error)],
      // The words of an error may quote the message; an administrator sees no case content (domain.md §8).
      ...(seesAll(actor) && { error: letter.error.message }),
      messages: waiting.map(message => waitingMessage(message, seesAll(actor))),
    };
  },
});
