import { InspectionBodies } from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { numbered } from '../edge/numbers';
import { BUREAU_HEAD, INSPECTORS, LEGAL_REVIEWER } from '../edge/officials';
import { measuresFrom } from '../edge/papers';
import { sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

const stream = ({ id }: { readonly id: string }) => inspectionStream(id);

export const sendPriorNotice = defineCommand({
  name: 'sendPriorNotice',
  title: { zh: '事先告知', en: 'Send the prior notice' },
  path: '/cases/:id/prior-notices',
  roles: BUREAU_HEAD,
  body: InspectionBodies.sendPriorNotice,
  stream,
  toCommand: async ({ roundId, penalties, handling, facts, articles, defenceUntil }, context) => ({
    type: 'SendPriorNotice',
    data: {
      ...{ roundId, articles, penalties: measuresFrom(penalties) },
      noticeNo: await numbered('告', context),
      ...(handling && { handling: withoutUndefined(handling) }),
      facts: await sealText(facts, context),
      defenceUntil: localDate(defenceUntil),
    },
  }),
});

export const receiveEmployerDefence = defineCommand({
  name: 'receiveEmployerDefence',
  title: { zh: '收到陈述申辩', en: 'Receive the defence' },
  path: '/cases/:id/defences',
  roles: INSPECTORS,
  body: InspectionBodies.receiveEmployerDefence,
  stream,
  toCommand: async ({ roundId, receivedOn, form, text }, context) => ({
    type: 'ReceiveEmployerDefence',
    data: { roundId, form, receivedOn: localDate(receivedOn), text: await sealText(text, context) },
  }),
});

export const recordDefenceWaiver = defineCommand({
  name: 'recordDefenceWaiver',
  title: { zh: '记录放弃陈述申辩', en: 'Record a waiver of the defence' },
  path: '/cases/:id/defence-waivers',
  roles: INSPECTORS,
  body: InspectionBodies.recordDefenceWaiver,
  stream,
  toCommand: ({ waivedOn, ...rest }) => ({
    type: 'RecordDefenceWaiver',
    data: { ...rest, waivedOn: localDate(waivedOn) },
  }),
});

export const reviewDefence = defineCommand({
  name: 'reviewDefence',
  title: { zh: '复核申辩', en: 'Review the defence' },
  path: '/cases/:id/defence-reviews',
  roles: INSPECTORS,
  body: InspectionBodies.reviewDefence,
  stream,
  toCommand: async ({ roundId, adopted, reasons }, context) => ({
    type: 'ReviewDefence',
    data: { roundId, adopted, reasons: await sealText(reasons, context) },
  }),
});

export const legalReview = defineCommand({
  name: 'legalReview',
  title: { zh: '法制审核', en: 'Legal review' },
  path: '/cases/:id/legal-reviews',
  roles: LEGAL_REVIEWER,
  body: InspectionBodies.legalReview,
  stream,
  toCommand: async ({ roundId, pass, opinion }, context) => ({
    type: 'LegalReview',
    data: { roundId, pass, opinion: await sealText(opinion, context) },
  }),
});
