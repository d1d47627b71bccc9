import { HandoverConsentBody, SendPackageBody } from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, matterStream } from '../matter-aggregate';

export const recordHandoverConsent = defineCommand({
  name: 'recordHandoverConsent',
  title: { zh: '记录是否同意移送', en: 'Record consent to the hand-over' },
  path: '/matters/:id/handover-consent',
  roles: ['window-clerk'],
  body: HandoverConsentBody,
  stream: ({ id }) => matterStream(id),
  toCommand: ({ toUnit, given, signedOn }) => ({
    type: 'RecordHandoverConsent',
    data: withoutUndefined({ toUnit, given, signedOn: signedOn === undefined ? undefined : localDate(signedOn) }),
  }),
});

export const sendPackage = defineCommand({
  name: 'sendPackage',
  title: { zh: '移送材料', en: 'Send the package' },
  path: '/matters/:id/packages',
  roles: ['window-clerk'],
  body: SendPackageBody,
  stream: ({ id }) => matterStream(id),
  toCommand: ({ toUnit }) => ({ type: 'SendPackage', data: { toUnit } }),
});
