import { ReassignBody } from '@one-window/contracts';
import { colleague } from '@one-window/platform';
import { INSPECTION_HEAD, INSPECTORS } from '../edge/officials';
import { sealText } from '../edge/seal-text';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

export const claimInspection = defineCommand({
  name: 'claimInspection',
  title: { zh: '领取', en: 'Take the case' },
  path: '/cases/:id/handler',
  roles: INSPECTORS,
  stream: ({ id }) => inspectionStream(id),
  toCommand: () => ({ type: 'ClaimInspection', data: {} }),
});

export const reassignInspection = defineCommand({
  name: 'reassignInspection',
  title: { zh: '转派', en: 'Reassign the case' },
  path: '/cases/:id/reassignment',
  roles: INSPECTION_HEAD,
  body: ReassignBody,
  stream: ({ id }) => inspectionStream(id),
  toCommand: async ({ colleagueId, reason }, context) => ({
    type: 'ReassignInspection',
    data: {
      ...colleague(context.services, colleagueId, INSPECTORS),
      reason: await sealText(reason, context),
    },
  }),
});
