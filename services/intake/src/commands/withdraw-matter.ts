import { WithdrawMatterBody } from '@one-window/contracts';
import { applicantOf, sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

export const withdrawMatter = defineCommand({
  name: 'withdrawMatter',
  title: { zh: '撤回', en: 'Withdraw' },
  path: '/matters/:id/withdrawal',
  roles: ['window-clerk'],
  body: WithdrawMatterBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ itemIds, reason }, { services, state }) => ({
    type: 'WithdrawMatter',
    data: withoutUndefined({
      itemIds,
      reason: reason ? await sealText(reason, services.personalData, applicantOf(state)) : undefined,
    }),
  }),
});
