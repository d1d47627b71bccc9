import {
  DeliberateBody,
  IssueAwardBody,
  IssueConciliationBody,
  RepudiateConciliationBody,
  SignConciliationBody,
} from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { allotted, documentRefs } from '../edge/document-numbers';
import { CLERKS, TRIBUNAL } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const issueConciliation = defineCommand({
  name: 'issueConciliation',
  title: { zh: '制作调解书', en: 'Issue a conciliation statement' },
  path: '/cases/:id/conciliations',
  roles: TRIBUNAL,
  body: IssueConciliationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ items, terms, signedBy, performBy }, context) => ({
    type: 'IssueConciliation',
    data: {
      items,
      terms: await sealText(terms, context),
      signedBy,
      performBy: performBy === undefined ? undefined : localDate(performBy),
      documents: await documentRefs(context, 'conciliation'),
    },
  }),
});

export const signConciliation = defineCommand({
  name: 'signConciliation',
  title: { zh: '登记签收调解书', en: 'Sign for the conciliation statement' },
  path: '/cases/:id/conciliation-signatures',
  roles: [...CLERKS, 'recorder'],
  body: SignConciliationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'SignConciliation', data: { ...body, signedOn: localDate(body.signedOn) } }),
});

export const repudiateConciliation = defineCommand({
  name: 'repudiateConciliation',
  title: { zh: '登记调解反悔', en: 'Record that the conciliation was repudiated' },
  path: '/cases/:id/conciliation-repudiations',
  roles: [...CLERKS, 'recorder'],
  body: RepudiateConciliationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'RepudiateConciliation', data: { ...body, on: localDate(body.on) } }),
});

export const deliberate = defineCommand({
  name: 'deliberate',
  title: { zh: '评议', en: 'Deliberate' },
  path: '/cases/:id/deliberation',
  roles: TRIBUNAL,
  body: DeliberateBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ heldOn, votes, proposal }, context) => ({
    type: 'Deliberate',
    data: {
      heldOn: localDate(heldOn),
      votes: await Promise.all(votes.map(async vote => ({ ...vote, opinion: await sealText(vote.opinion, context) }))),
      proposal: await sealText(proposal, context),
    },
  }),
});

export const issueAward = defineCommand({
  name: 'issueAward',
  title: { zh: '裁决', en: 'Issue the award' },
  path: '/cases/:id/award',
  roles: TRIBUNAL,
  body: IssueAwardBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ items, disputedFacts, signedBy, performWithinDays }, context) => ({
    type: 'IssueAward',
    data: {
      number: await allotted('裁', context),
      finalDocument: { documentId: derivedId(context.commandId, 'award', 'final') },
      nonFinalDocument: { documentId: derivedId(context.commandId, 'award', 'non-final') },
      items: await Promise.all(
        items.map(async ({ order, reason, causeReason, ...item }) => ({
          ...item,
          order: await sealText(order, context),
          reason: await sealText(reason, context),
          causeReason: await sealTextIfAny(causeReason, context),
        })),
      ),
      disputedFacts: await sealText(disputedFacts, context),
      signedBy,
      performWithinDays,
    },
  }),
});
