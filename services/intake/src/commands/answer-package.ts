import { DesignateUnitBody, RefusePackageBody } from '@one-window/contracts';
import { applicantOf, sealText } from '../edge/seal-text';
import { defineCommand, matterStream } from '../matter-aggregate';

/** Which unit may answer is the package's own business: the guard knows whom it is addressed to. */
const RECEIVERS = ['window-clerk', 'filing-officer', 'institute-head', 'inspector', 'inspection-head'] as const;

export const acceptPackage = defineCommand({
  name: 'acceptPackage',
  title: { zh: '接收移送', en: 'Accept a package' },
  path: '/matters/:id/packages/:packageNo/acceptance',
  roles: RECEIVERS,
  unit: 'any',
  stream: ({ id }) => matterStream(id),
  toCommand: (_body, { params }) => ({ type: 'AcceptPackage', data: { packageNo: params.packageNo } }),
});

export const refusePackage = defineCommand({
  name: 'refusePackage',
  title: { zh: '退回移送', en: 'Refuse a package' },
  path: '/matters/:id/packages/:packageNo/refusal',
  roles: RECEIVERS,
  unit: 'any',
  body: RefusePackageBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ reason }, { params, services, state }) => ({
    type: 'RefusePackage',
    data: {
      packageNo: params.packageNo,
      reason: await sealText(reason, services.personalData, applicantOf(state)),
    },
  }),
});

export const designateUnit = defineCommand({
  name: 'designateUnit',
  title: { zh: '指定管辖', en: 'Designate the competent office' },
  path: '/matters/:id/designation',
  roles: ['bureau-head'],
  unit: 'any',
  body: DesignateUnitBody,
  stream: ({ id }) => matterStream(id),
  toCommand: async ({ itemIds, unit, reason }, { services, state }) => ({
    type: 'DesignateUnit',
    data: { itemIds, unit, reason: await sealText(reason, services.personalData, applicantOf(state)) },
  }),
});
