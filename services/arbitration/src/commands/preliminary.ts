import {
  AgreeToMediateBody,
  DeclineMediationBody,
  EndMediationBody,
  RequestCorrectionBody,
  SubmitCorrectionBody,
  SuggestMediationBody,
} from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { CLERKS } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const requestCorrection = defineCommand({
  name: 'requestCorrection',
  title: { zh: '一次性告知补正', en: 'Request correction' },
  path: '/cases/:id/correction-request',
  roles: CLERKS,
  body: RequestCorrectionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ items }, context) => ({
    type: 'RequestCorrection',
    data: {
      items: await Promise.all(
        items.map(async ({ what, how }) => ({
          what: await sealText(what, context),
          how: await sealTextIfAny(how, context),
        })),
      ),
      documents: await documentRefs(context, 'correction-notice'),
    },
  }),
});

export const submitCorrection = defineCommand({
  name: 'submitCorrection',
  title: { zh: '登记补正材料', en: 'Submit correction' },
  path: '/cases/:id/correction',
  roles: CLERKS,
  body: SubmitCorrectionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ completedOn, materials }) => ({
    type: 'SubmitCorrection',
    data: { completedOn: localDate(completedOn), materials },
  }),
});

export const suggestMediation = defineCommand({
  name: 'suggestMediation',
  title: { zh: '建议先行调解', en: 'Suggest mediation' },
  path: '/cases/:id/mediation-suggestion',
  roles: CLERKS,
  body: SuggestMediationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'SuggestMediation',
    data: { reason: await sealText(reason, context) },
  }),
});

export const agreeToMediate = defineCommand({
  name: 'agreeToMediate',
  title: { zh: '登记同意先行调解', en: 'Agree to mediate' },
  path: '/cases/:id/mediation-consent',
  roles: CLERKS,
  body: AgreeToMediateBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ agreedOn, ...consent }) => ({
    type: 'AgreeToMediate',
    data: { agreedOn: localDate(agreedOn), ...consent },
  }),
});

export const declineMediation = defineCommand({
  name: 'declineMediation',
  title: { zh: '登记不同意先行调解', en: 'Decline mediation' },
  path: '/cases/:id/mediation-refusal',
  roles: CLERKS,
  body: DeclineMediationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ declinedOn }) => ({ type: 'DeclineMediation', data: { declinedOn: localDate(declinedOn) } }),
});

export const endMediation = defineCommand({
  name: 'endMediation',
  title: { zh: '登记先行调解结果', en: 'End mediation' },
  path: '/cases/:id/mediation-end',
  roles: CLERKS,
  body: EndMediationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ endedOn, outcome }) => ({ type: 'EndMediation', data: { endedOn: localDate(endedOn), outcome } }),
});
