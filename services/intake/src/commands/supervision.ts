import { AnswerSupervisionBody, EndSupervisionBody, SuperviseBody } from '@one-window/contracts';
import { derivedId } from '@one-window/event-store';
import { localDate } from '@one-window/kernel';
import { defineCommand, matterStream } from '../matter-aggregate';
import { applicantOf, sealText } from '../edge/seal-text';

const SUPERVISORS = ['supervisor'] as const;
/** A window has no head (domain.md §8): its clerks answer. */
const CLERKS = ['window-clerk'] as const;

export const superviseMatter = defineCommand({
  name: 'superviseMatter',
  title: { zh: '督办', en: 'Order supervision' },
  path: '/matters/:id/supervision',
  roles: SUPERVISORS,
  unit: 'any',
  body: SuperviseBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ reason, dueOn }, context) => ({
    type: 'SuperviseMatter',
    data: {
      orderId: derivedId('supervision', context.commandId),
      reason: await sealText(reason, context.services.personalData, applicantOf(context.state)),
      dueOn: localDate(dueOn),
    },
  }),
});

export const answerMatterSupervision = defineCommand({
  name: 'answerMatterSupervision',
  title: { zh: '答复督办', en: 'Answer the supervision order' },
  path: '/matters/:id/supervision/answer',
  roles: CLERKS,
  body: AnswerSupervisionBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ answer }, context) => ({
    type: 'AnswerMatterSupervision',
    data: { answer: await sealText(answer, context.services.personalData, applicantOf(context.state)) },
  }),
});

export const endMatterSupervision = defineCommand({
  name: 'endMatterSupervision',
  title: { zh: '销督', en: 'End the supervision order' },
  path: '/matters/:id/supervision/end',
  roles: SUPERVISORS,
  unit: 'any',
  body: EndSupervisionBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'EndMatterSupervision',
    data: { reason: await sealText(reason, context.services.personalData, applicantOf(context.state)) },
  }),
});
