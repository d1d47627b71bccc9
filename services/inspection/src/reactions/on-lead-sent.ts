import { arbitrationCaseEvents } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { caseId } from '@one-window/kernel';
import { defineReaction, mustBeDone } from '@one-window/platform';
import { leadFromArbitration } from '../edge/lead-from-arbitration';
import { inspectionAggregate, inspectionStream } from '../inspection-aggregate';

/**
 * L10: arbitration found facts that show a violation. The lead opens a proceeding of this body on the same case; its
 * receipt, the answer and the outcome are facts of that proceeding, which arbitration hears (L13).
 */
export const onLeadSent = defineReaction({
  name: 'register-lead-of-arbitration',
  on: 'LeadSent',
  from: ['arbitration'],
  run: async (event, { today, issue }) => {
    const sent = arbitrationCaseEvents.LeadSent.parse(event.data.fact);
    const inspectionId = derivedId('inspection', event.id);
    mustBeDone(
      await issue({
        aggregate: inspectionAggregate,
        stream: inspectionStream(inspectionId),
        caseId: caseId(event.subject),
        creates: true,
        command: {
          type: 'RegisterLead',
          data: leadFromArbitration(sent, event.subject, inspectionId, event.stream, today),
        },
      }),
    );
  },
});
