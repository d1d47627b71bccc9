import { ReassignBody } from '@one-window/contracts';
import { colleague } from '@one-window/platform';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { CLERKS, HEADS } from '../edge/officers';
import { sealText } from '../edge/seal-text';

export const claimCase = defineCommand({
  name: 'claimCase',
  title: { zh: '领取', en: 'Take the case' },
  path: '/cases/:id/handler',
  roles: CLERKS,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: () => ({ type: 'ClaimCase', data: {} }),
});

export const reassignCase = defineCommand({
  name: 'reassignCase',
  title: { zh: '转派', en: 'Reassign the case' },
  path: '/cases/:id/reassignment',
  roles: HEADS,
  body: ReassignBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ colleagueId, reason }, context) => ({
    type: 'ReassignCase',
    data: {
      ...colleague(context.services, colleagueId, CLERKS),
      reason: await sealText(reason, context),
    },
  }),
});
