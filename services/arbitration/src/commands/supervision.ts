import { AnswerSupervisionBody, EndSupervisionBody, SuperviseBody } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { HEADS, SUPERVISORS } from '../edge/officers';
import { sealText } from '../edge/seal-text';

export const superviseCase = defineCommand({
  name: 'superviseCase',
  title: { zh: '督办', en: 'Order supervision' },
  path: '/cases/:id/supervision',
  roles: SUPERVISORS,
  unit: 'any',
  body: SuperviseBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reason, dueOn }, context) => ({
    type: 'SuperviseCase',
    data: {
      orderId: derivedId('supervision', context.commandId),
      reason: await sealText(reason, context),
      dueOn: localDate(dueOn),
    },
  }),
});

export const answerCaseSupervision = defineCommand({
  name: 'answerCaseSupervision',
  title: { zh: '答复督办', en: 'Answer the supervision order' },
  path: '/cases/:id/supervision/answer',
  roles: HEADS,
  body: AnswerSupervisionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ answer }, context) => ({
    type: 'AnswerCaseSupervision',
    data: { answer: await sealText(answer, context) },
  }),
});

export const endCaseSupervision = defineCommand({
  name: 'endCaseSupervision',
  title: { zh: '销督', en: 'End the supervision order' },
  path: '/cases/:id/supervision/end',
  roles: SUPERVISORS,
  unit: 'any',
  body: EndSupervisionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'EndCaseSupervision',
    data: { reason: await sealText(reason, context) },
  }),
});
