import { AnswerSupervisionBody, EndSupervisionBody, SuperviseBody } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate } from '@one-window/kernel';
import { defineCommand, inspectionStream } from '../inspection-aggregate';
import { INSPECTION_HEAD, SUPERVISORS } from '../edge/officials';
import { sealText } from '../edge/seal-text';

export const superviseInspection = defineCommand({
  name: 'superviseInspection',
  title: { zh: '督办', en: 'Order supervision' },
  path: '/cases/:id/supervision',
  roles: SUPERVISORS,
  unit: 'any',
  body: SuperviseBody,
  stream: ({ id }) => inspectionStream(id),
  toCommand: async ({ reason, dueOn }, context) => ({
    type: 'SuperviseInspection',
    data: {
      orderId: derivedId('supervision', context.commandId),
      reason: await sealText(reason, context),
      dueOn: localDate(dueOn),
    },
  }),
});

export const answerInspectionSupervision = defineCommand({
  name: 'answerInspectionSupervision',
  title: { zh: '答复督办', en: 'Answer the supervision order' },
  path: '/cases/:id/supervision/answer',
  roles: INSPECTION_HEAD,
  body: AnswerSupervisionBody,
  stream: ({ id }) => inspectionStream(id),
  toCommand: async ({ answer }, context) => ({
    type: 'AnswerInspectionSupervision',
    data: { answer: await sealText(answer, context) },
  }),
});

export const endInspectionSupervision = defineCommand({
  name: 'endInspectionSupervision',
  title: { zh: '销督', en: 'End the supervision order' },
  path: '/cases/:id/supervision/end',
  roles: SUPERVISORS,
  unit: 'any',
  body: EndSupervisionBody,
  stream: ({ id }) => inspectionStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'EndInspectionSupervision',
    data: { reason: await sealText(reason, context) },
  }),
});
