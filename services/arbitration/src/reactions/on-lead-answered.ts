import { inspectionCaseEvents } from '@one-window/contracts';
import { caseId, localDate } from '@one-window/kernel';
import { defineReaction } from '@one-window/platform';
import type { ArbitrationCommand } from '@one-window/domain-arbitration';
import { arbitrationAggregate, arbitrationStream } from '../arbitration-aggregate';
import { proceedingOfLead } from '../edge/lead-id';

type Answer = Extract<ArbitrationCommand, { type: 'RecordLeadAnswer' }>['data'];

/** L10, L13: receipt, answer and outcome of a lead that this body sent come back and are kept with it. */
export const onLeadAnswered = defineReaction({
  name: 'record-lead-answer',
  on: ['LeadReceived', 'LeadAnswered', 'LeadOutcomeReported'],
  from: ['inspection'],
  run: async (event, { issue }) => {
    const answer = answerFrom(event.type, event.data.fact);
    if (!answer) return;
    // A lead from another body than ours, or one that was answered already: nothing to record, nothing to repair.
    await issue({
      aggregate: arbitrationAggregate,
      stream: arbitrationStream(proceedingOfLead(answer.leadId)),
      caseId: caseId(event.subject),
      command: {
        type: 'RecordLeadAnswer',
        data: { ...answer, eventId: event.id, answeredOn: localDate(event.data.happenedOn) },
      },
    });
  },
});

const answerFrom = (type: string, fact: unknown): Omit<Answer, 'eventId' | 'answeredOn'> | undefined => {
  switch (type) {
    case 'LeadReceived': {
      const { leadId, unit } = inspectionCaseEvents.LeadReceived.parse(fact);
      return { leadId, answer: 'received', outcome: unit };
    }
    case 'LeadAnswered': {
      const { leadId, answer, caseNo } = inspectionCaseEvents.LeadAnswered.parse(fact);
      return { leadId, answer: 'answered', outcome: answer, number: caseNo };
    }
    case 'LeadOutcomeReported': {
      const { leadId, outcome, decisions } = inspectionCaseEvents.LeadOutcomeReported.parse(fact);
      return { leadId, answer: 'outcome', outcome, number: decisions.map(({ no }) => no).join('、') || undefined };
    }
    default:
      return undefined;
  }
};
