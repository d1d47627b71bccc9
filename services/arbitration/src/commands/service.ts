import { FileDefenceBody, RecordServiceBody, ServeApplicationCopyBody, ServeAwardBody } from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { CLERKS } from '../edge/officers';
import { sealText } from '../edge/seal-text';

export const serveApplicationCopy = defineCommand({
  name: 'serveApplicationCopy',
  title: { zh: '送达申请书副本', en: 'Serve the copy of the application' },
  path: '/cases/:id/application-copy-services',
  roles: CLERKS,
  body: ServeApplicationCopyBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'ServeApplicationCopy', data: { ...body, on: localDate(body.on) } }),
});

export const recordService = defineCommand({
  name: 'recordService',
  title: { zh: '登记送达', en: 'Record service of a document' },
  path: '/cases/:id/services',
  roles: [...CLERKS, 'recorder'],
  body: RecordServiceBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'RecordService', data: { ...body, on: localDate(body.on) } }),
});

export const serveAward = defineCommand({
  name: 'serveAward',
  title: { zh: '送达裁决书', en: 'Serve the award' },
  path: '/cases/:id/award-services',
  roles: CLERKS,
  body: ServeAwardBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: body => ({ type: 'ServeAward', data: { ...body, on: localDate(body.on) } }),
});

export const fileDefence = defineCommand({
  name: 'fileDefence',
  title: { zh: '登记答辩书', en: 'File the defence' },
  path: '/cases/:id/defences',
  roles: CLERKS,
  body: FileDefenceBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ partyId, filedOn, summary, pages }, context) => ({
    type: 'FileDefence',
    data: {
      partyId,
      filedOn: localDate(filedOn),
      summary: await sealText(summary, context),
      pages,
      documents: await documentRefs(context, 'defence-copy'),
    },
  }),
});
