import {
  AttemptMediationBody,
  CloseDebateBody,
  RecordFinalOpinionBody,
  RequestRecordCorrectionBody,
  SignRecordBody,
} from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { AT_THE_HEARING, TRIBUNAL } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const signRecord = defineCommand({
  name: 'signRecord',
  title: { zh: '登记笔录签名', en: 'Sign the record' },
  path: '/cases/:id/record-signatures',
  roles: AT_THE_HEARING,
  body: SignRecordBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ refusalNote, ...body }, context) => ({
    type: 'SignRecord',
    data: { ...body, refusalNote: await sealTextIfAny(refusalNote, context) },
  }),
});

export const requestRecordCorrection = defineCommand({
  name: 'requestRecordCorrection',
  title: { zh: '登记笔录补正申请', en: 'Record a request to correct the record' },
  path: '/cases/:id/record-corrections',
  roles: AT_THE_HEARING,
  body: RequestRecordCorrectionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ request, ...body }, context) => ({
    type: 'RequestRecordCorrection',
    data: { ...body, request: await sealText(request, context) },
  }),
});

export const recordFinalOpinion = defineCommand({
  name: 'recordFinalOpinion',
  title: { zh: '登记最后意见', en: 'Record the final opinion' },
  path: '/cases/:id/final-opinions',
  roles: AT_THE_HEARING,
  body: RecordFinalOpinionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ opinion, ...body }, context) => ({
    type: 'RecordFinalOpinion',
    data: { ...body, opinion: await sealText(opinion, context) },
  }),
});

export const closeDebate = defineCommand({
  name: 'closeDebate',
  title: { zh: '辩论终结', en: 'Close the debate' },
  path: '/cases/:id/debate-closing',
  roles: TRIBUNAL,
  body: CloseDebateBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'CloseDebate', data: body }),
});

export const attemptMediation = defineCommand({
  name: 'attemptMediation',
  title: { zh: '登记调解情况', en: 'Record the attempt to mediate' },
  path: '/cases/:id/mediation-attempts',
  roles: TRIBUNAL,
  body: AttemptMediationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ heldOn, result }) => ({ type: 'AttemptMediation', data: { heldOn: localDate(heldOn), result } }),
});
