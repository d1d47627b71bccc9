import { arbitrationCaseEvents } from '@one-window/contracts';
import { defineReaction } from '@one-window/platform';
import { recordFeedback } from './feedback';

export const onApplicationAccepted = defineReaction({
  name: 'intake-hears-application-accepted',
  on: 'ApplicationAccepted',
  from: ['arbitration'],
  run: async (event, context) => {
    const { caseNumber, itemIds } = arbitrationCaseEvents.ApplicationAccepted.parse(event.data.fact);
    await recordFeedback(event, context, { outcome: 'accepted', number: caseNumber, itemIds });
  },
});

export const onClaimItemsRefused = defineReaction({
  name: 'intake-hears-claim-items-refused',
  on: 'ClaimItemsRefused',
  from: ['arbitration'],
  run: async (event, context) => {
    const { items } = arbitrationCaseEvents.ClaimItemsRefused.parse(event.data.fact);
    await recordFeedback(event, context, { outcome: 'refused', itemIds: items.map(({ itemId }) => itemId) });
  },
});

export const onApplicationRefused = defineReaction({
  name: 'intake-hears-application-refused',
  on: 'ApplicationRefused',
  from: ['arbitration'],
  run: (event, context) => recordFeedback(event, context, { outcome: 'refused' }),
});

export const onNoJurisdiction = defineReaction({
  name: 'intake-hears-no-jurisdiction',
  on: 'NoJurisdictionExplained',
  from: ['arbitration'],
  run: (event, context) => recordFeedback(event, context, { outcome: 'forwarded' }),
});

export const onApplicationWithdrawn = defineReaction({
  name: 'intake-hears-application-withdrawn',
  on: 'ApplicationWithdrawn',
  from: ['arbitration'],
  run: (event, context) => recordFeedback(event, context, { outcome: 'withdrawn' }),
});
