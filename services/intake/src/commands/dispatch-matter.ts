import { defineCommand, matterStream } from '../matter-aggregate';

export const dispatchMatter = defineCommand({
  name: 'dispatchMatter',
  title: { zh: '派送', en: 'Hand on to the bodies' },
  path: '/matters/:id/dispatch',
  roles: ['window-clerk'],
  stream: ({ id }) => matterStream(id),
  toCommand: () => ({ type: 'DispatchMatter', data: {} }),
});
