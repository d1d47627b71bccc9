import { caseId, streamId } from '@one-window/kernel';
import { defineReaction } from '@one-window/platform';
import { z } from 'zod';
import { arbitrationAggregate } from '../arbitration-aggregate';

const Breach = z.object({ deadline: z.object({ ruleId: z.string() }) });

/** A8: when the clock of ARB-01 was found breached, the applicant's right to sue is recorded as a fact of its own. */
export const onAcceptanceOverdue = defineReaction({
  name: 'record-acceptance-overdue',
  on: 'DeadlineBreached',
  from: ['arbitration'],
  run: async (event, { issue }) => {
    if (Breach.parse(event.data.fact).deadline.ruleId !== 'ARB-01') return;
    // Decided in the meantime, or recorded before: the refusal is expected and says so itself.
    await issue({
      aggregate: arbitrationAggregate,
      stream: streamId(event.stream),
      caseId: caseId(event.subject),
      command: { type: 'RecordAcceptanceOverdue', data: {} },
    });
  },
});
