import { ConfirmRouteBody, OverrideRouteBody } from '@one-window/contracts';
import { applicantOf, sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

export const confirmRoute = defineCommand({
  name: 'confirmRoute',
  title: { zh: '同意分流建议', en: 'Confirm the suggested way' },
  path: '/matters/:id/items/:itemId/confirmation',
  roles: ['window-clerk'],
  body: ConfirmRouteBody,
  stream: ({ id }) => matterStream(id),
  toCommand: (body, { params }) => ({
    type: 'ConfirmRoute',
    data: withoutUndefined({ itemId: params.itemId, unit: body.unit }),
  }),
});

export const overrideRoute = defineCommand({
  name: 'overrideRoute',
  title: { zh: '改变分流建议', en: 'Override the suggested way' },
  path: '/matters/:id/items/:itemId/override',
  roles: ['window-clerk'],
  body: OverrideRouteBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async (body, { params, services, state }) => ({
    type: 'OverrideRoute',
    data: withoutUndefined({
      ...withoutUndefined(body),
      itemId: params.itemId,
      reason: await sealText(body.reason, services.personalData, applicantOf(state)),
    }),
  }),
});
