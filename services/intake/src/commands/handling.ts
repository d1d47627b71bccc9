import { ReassignBody } from '@one-window/contracts';
import { colleague } from '@one-window/platform';
import { applicantOf, sealText } from '../edge/seal-text';
import { defineCommand, matterStream } from '../matter-aggregate';

/** A window has no head (domain.md §8): its clerks pass on among themselves. */
const CLERKS = ['window-clerk'] as const;

export const claimMatter = defineCommand({
  name: 'claimMatter',
  title: { zh: '领取', en: 'Take the case' },
  path: '/matters/:id/handler',
  roles: CLERKS,
  stream: ({ id }) => matterStream(id),
  toCommand: () => ({ type: 'ClaimMatter', data: {} }),
});

export const reassignMatter = defineCommand({
  name: 'reassignMatter',
  title: { zh: '转派', en: 'Reassign the case' },
  path: '/matters/:id/reassignment',
  roles: CLERKS,
  body: ReassignBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ colleagueId, reason }, { services, state }) => ({
    type: 'ReassignMatter',
    data: {
      ...colleague(services, colleagueId, CLERKS),
      reason: await sealText(reason, services.personalData, applicantOf(state)),
    },
  }),
});
