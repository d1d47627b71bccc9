import {
  ApprovalBody,
  ProposeClosingBody,
  ProposeExtensionBody,
  ProposeRevocationBody,
  ProposeSuspensionBody,
  ResumeCaseBody,
  ReturnProposalBody,
  WithdrawApplicationBody,
} from '@one-window/contracts';
import { localDate } from '@one-window/kernel';
import { arbitrationStream, defineCommand } from '../arbitration-aggregate';
import { documentRefs } from '../edge/document-numbers';
import { CLERKS, HEADS, TRIBUNAL } from '../edge/officers';
import { sealText, sealTextIfAny } from '../edge/seal-text';

export const proposeRevocation = defineCommand({
  name: 'proposeRevocation',
  title: { zh: '提请撤销案件', en: 'Propose revocation' },
  path: '/cases/:id/revocation-proposal',
  roles: [...CLERKS, ...TRIBUNAL],
  body: ProposeRevocationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ reason }, context) => ({
    type: 'ProposeRevocation',
    data: { reason: await sealText(reason, context) },
  }),
});

export const revokeCase = defineCommand({
  name: 'revokeCase',
  title: { zh: '批准撤销案件', en: 'Revoke the case' },
  path: '/cases/:id/revocation',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => ({
    type: 'RevokeCase',
    data: {
      remark: await sealTextIfAny(remark, context),
      documents: await documentRefs(context, 'revocation-decision'),
    },
  }),
});

export const returnProposal = defineCommand({
  name: 'returnProposal',
  title: { zh: '退回', en: 'Return a proposal' },
  path: '/cases/:id/returned-proposals',
  roles: [...HEADS, ...CLERKS, ...TRIBUNAL],
  body: ReturnProposalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ proposal, reason }, context) => ({
    type: 'ReturnProposal',
    data: { proposal, reason: await sealText(reason, context) },
  }),
});

export const proposeExtension = defineCommand({
  name: 'proposeExtension',
  title: { zh: '提请延期', en: 'Propose an extension' },
  path: '/cases/:id/extension-proposal',
  roles: TRIBUNAL,
  body: ProposeExtensionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ days, reason }, context) => ({
    type: 'ProposeExtension',
    data: { days, reason: await sealText(reason, context) },
  }),
});

export const extendTimeLimit = defineCommand({
  name: 'extendTimeLimit',
  title: { zh: '批准延期', en: 'Extend the time limit' },
  path: '/cases/:id/extension',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => ({
    type: 'ExtendTimeLimit',
    data: {
      remark: await sealTextIfAny(remark, context),
      documents: await documentRefs(context, 'extension-notice'),
    },
  }),
});

export const proposeSuspension = defineCommand({
  name: 'proposeSuspension',
  title: { zh: '提请中止', en: 'Propose suspension' },
  path: '/cases/:id/suspension-proposal',
  roles: TRIBUNAL,
  body: ProposeSuspensionBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ ground, reason }, context) => ({
    type: 'ProposeSuspension',
    data: { ground, reason: await sealText(reason, context) },
  }),
});

export const suspendCase = defineCommand({
  name: 'suspendCase',
  title: { zh: '批准中止', en: 'Suspend the case' },
  path: '/cases/:id/suspension',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => ({
    type: 'SuspendCase',
    data: {
      remark: await sealTextIfAny(remark, context),
      documents: await documentRefs(context, 'suspension-notice'),
    },
  }),
});

export const resumeCase = defineCommand({
  name: 'resumeCase',
  title: { zh: '恢复审理', en: 'Resume the case' },
  path: '/cases/:id/resumption',
  roles: [...HEADS, ...TRIBUNAL],
  body: ResumeCaseBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ endedOn, reason }, context) => ({
    type: 'ResumeCase',
    data: {
      endedOn: localDate(endedOn),
      reason: await sealText(reason, context),
      documents: await documentRefs(context, 'resumption-notice'),
    },
  }),
});

export const proposeClosing = defineCommand({
  name: 'proposeClosing',
  title: { zh: '提请结案', en: 'Propose closing' },
  path: '/cases/:id/closing-proposal',
  roles: [...TRIBUNAL, ...CLERKS],
  body: ProposeClosingBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: ({ result }) => ({ type: 'ProposeClosing', data: { result } }),
});

export const closeCase = defineCommand({
  name: 'closeCase',
  title: { zh: '批准结案', en: 'Close the case' },
  path: '/cases/:id/closing',
  roles: HEADS,
  body: ApprovalBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ remark }, context) => ({
    type: 'CloseCase',
    data: { remark: await sealTextIfAny(remark, context) },
  }),
});

export const withdrawApplication = defineCommand({
  name: 'withdrawApplication',
  title: { zh: '登记撤回申请', en: 'Withdraw the application' },
  path: '/cases/:id/withdrawal',
  roles: [...CLERKS, 'recorder'],
  body: WithdrawApplicationBody,
  stream: ({ id }) => arbitrationStream(id),
  toCommand: async ({ withdrawnOn, reason, ...body }, context) => ({
    type: 'WithdrawApplication',
    data: {
      ...body,
      withdrawnOn: localDate(withdrawnOn),
      reason: await sealText(reason, context),
      documents: await documentRefs(context, 'withdrawal-decision'),
    },
  }),
});
