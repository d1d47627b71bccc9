import {
  ApprovalBody,
  ExplainNoJurisdictionBody,
  ProposeAcceptanceBody,
  ProposeRefusalBody,
} from '@one-window/contracts';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { allotted, documentRefs } from '../edge/document-numbers';
import { CLERKS, HEADS } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const proposeAcceptance = defineCommand({
  name: 'proposeAcceptance',
  title: { zh: '提请受理', en: 'Propose acceptance' },
  path: '/cases/:id/acceptance-proposal',
  roles: CLERKS,
  body: ProposeAcceptanceBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ conditions, acceptItemIds, refuseItems, opinion }, context) => ({
    type: 'ProposeAcceptance',
    data: {
      conditions,
      acceptItemIds,
      refuseItems: await Promise.all(
        refuseItems.map(async item => ({ ...item, reason: await sealText(item.reason, context) })),
      ),
      opinion: await sealText(opinion, context),
    },
  }),
});

export const acceptApplication = defineCommand({
  name: 'acceptApplication',
  title: { zh: '批准受理', en: 'Accept application' },
  path: '/cases/:id/acceptance',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => {
    const { state } = context;
    const inPart = state.phase === 'preliminary' && (state.proposals.acceptance?.refuseItems.length ?? 0) > 0;
    return {
      type: 'AcceptApplication',
      data: {
        remark: await sealTextIfAny(remark, context),
        caseNumber: await allotted('案', context),
        documents: await documentRefs(
          context,
          'acceptance-notice',
          'application-copy',
          ...(inPart ? (['refusal-notice'] as const) : []),
        ),
      },
    };
  },
});

export const proposeRefusal = defineCommand({
  name: 'proposeRefusal',
  title: { zh: '提请不予受理', en: 'Propose refusal' },
  path: '/cases/:id/refusal-proposal',
  roles: CLERKS,
  body: ProposeRefusalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reasonCode, reason }, context) => ({
    type: 'ProposeRefusal',
    data: { reasonCode, reason: await sealText(reason, context) },
  }),
});

export const refuseApplication = defineCommand({
  name: 'refuseApplication',
  title: { zh: '批准不予受理', en: 'Refuse application' },
  path: '/cases/:id/refusal',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => ({
    type: 'RefuseApplication',
    data: {
      remark: await sealTextIfAny(remark, context),
      documents: await documentRefs(context, 'refusal-notice'),
    },
  }),
});

export const explainNoJurisdiction = defineCommand({
  name: 'explainNoJurisdiction',
  title: { zh: '告知有管辖权的仲裁委', en: 'Explain that another commission is competent' },
  path: '/cases/:id/no-jurisdiction',
  roles: [...CLERKS, ...HEADS],
  body: ExplainNoJurisdictionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ targetCommission, reason }, context) => ({
    type: 'ExplainNoJurisdiction',
    data: {
      targetCommission,
      reason: await sealText(reason, context),
      documents: await documentRefs(context, 'jurisdiction-notice'),
    },
  }),
});
