import { inspectionCaseEvents } from '@one-window/contracts';
import { defineReaction } from '@one-window/platform';
import { recordFeedback } from './feedback';

export const onCaseFiled = defineReaction({
  name: 'intake-hears-case-filed',
  on: 'CaseFiled',
  from: ['inspection'],
  run: async (event, context) => {
    const { caseNo, itemIds } = inspectionCaseEvents.CaseFiled.parse(event.data.fact);
    await recordFeedback(event, context, { outcome: 'accepted', number: caseNo, itemIds });
  },
});

export const onComplaintRefused = defineReaction({
  name: 'intake-hears-complaint-refused',
  on: 'ComplaintRefused',
  from: ['inspection'],
  run: async (event, context) => {
    const { itemIds } = inspectionCaseEvents.ComplaintRefused.parse(event.data.fact);
    await recordFeedback(event, context, { outcome: 'refused', itemIds });
  },
});

/** L1: not a refusal. The claim comes back to the window and is routed to arbitration, without typing it again. */
export const onDisputeProcedureAdvised = defineReaction({
  name: 'intake-hears-dispute-procedure-advised',
  on: 'DisputeProcedureAdvised',
  from: ['inspection'],
  run: async (event, context) => {
    const { itemIds } = inspectionCaseEvents.DisputeProcedureAdvised.parse(event.data.fact);
    await recordFeedback(event, context, { outcome: 'told-dispute-procedure', itemIds });
  },
});
