import { GetParkedCaseAnswer } from '@one-window/contracts';
import { defineQuery, notFound } from '@one-window/platform';
import { seesAll } from '../reading/case-access';
import { contractFaults } from '../reading/contract-faults';
import { parkedOf } from '../reading/parked';
import { parkedCase, waitingMessage } from '../reading/parked-case';

/** Why a case stopped, and what waits: reason, attempts, trace, and the messages with their personal data sealed. */
export const getParkedCase = defineQuery({
  name: 'getParkedCase',
  title: { zh: '查看停放的案件', en: 'A parked case' },
  path: '/system/parked/:id',
  roles: ['admin', 'supervisor'],
  answer: GetParkedCaseAnswer,
  run: async ({ actor, services: { operations }, params: { id } }) => {
    const which = parkedOf(id);
    const all = which ? await operations.parkedAt(which.consumer) : [];
    const parked = all.find(({ key }) => key === which?.caseId);
    if (!parked) throw notFound();
    const { letter } = parked;
    const waiting = await operations.waiting(parked.consumer, parked.key);
    return {
      ...parkedCase(parked),
      faults: [...contractFaults(letter.error)],
      // The words of an error may quote the message; an administrator sees no case content (domain.md §8).
      ...(seesAll(actor) && { error: letter.error.message }),
      messages: waiting.map(message => {
        const failed = message.letter !== undefined || message.offset === parked.offset;
        return waitingMessage(message, seesAll(actor), failed);
      }),
    };
  },
});
