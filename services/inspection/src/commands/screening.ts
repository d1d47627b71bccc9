import { findUnit, InspectionBodies, unitFor } from '@one-window/contracts';
import type { InspectionState } from '@one-window/domain-inspection';
import { localDate } from '@one-window/kernel';
import { numbered } from '../edge/numbers';
import { INSPECTION_HEAD, INSPECTORS } from '../edge/officials';
import { sealEmployer } from '../edge/seal-people';
import { sealText } from '../edge/seal-text';
import { disputeRegister } from '../linkage/dispute-register';
import { defineCommand, inspectionStream } from '../inspection-aggregate';
import type { ServiceContext } from '@one-window/platform';

const stream = ({ id }: { readonly id: string }) => inspectionStream(id);

export const requestSupplement = defineCommand({
  name: 'requestSupplement',
  title: { zh: '要求补充材料', en: 'Ask for a supplement' },
  path: '/cases/:id/supplement-request',
  roles: INSPECTORS,
  body: InspectionBodies.requestSupplement,
  stream,
  toCommand: async ({ missing, answerBy }, context) => ({
    type: 'RequestSupplement',
    data: {
      noticeNo: await numbered('补', context),
      missing,
      ...(answerBy !== undefined && { answerBy: localDate(answerBy) }),
    },
  }),
});

export const receiveSupplement = defineCommand({
  name: 'receiveSupplement',
  title: { zh: '收到补充材料', en: 'Receive the supplement' },
  path: '/cases/:id/supplement',
  roles: INSPECTORS,
  body: InspectionBodies.receiveSupplement,
  stream,
  toCommand: async ({ receivedOn, supplied, employer }, { caseId, services: { personalData } }) => ({
    type: 'ReceiveSupplement',
    data: {
      receivedOn: localDate(receivedOn),
      supplied,
      ...(employer && { employer: await sealEmployer(employer, { personalData, caseId }) }),
    },
  }),
});

export const tellDisputeProcedure = defineCommand({
  name: 'tellDisputeProcedure',
  title: { zh: '告知走争议程序', en: 'Tell to use dispute procedure' },
  path: '/cases/:id/dispute-procedure-advice',
  roles: INSPECTORS,
  body: InspectionBodies.tellDisputeProcedure,
  stream,
  toCommand: async ({ explanation, deliveredOn, ...rest }, context) => ({
    type: 'TellDisputeProcedure',
    data: {
      ...rest,
      noticeNo: await numbered('导', context),
      explanation: await sealText(explanation, context),
      deliveredOn: localDate(deliveredOn),
      arbitrationUnit: arbitrationUnitFor(context.state),
    },
  }),
});

/** The notice names the arbitration office of the same area, with its address (I3). */
const arbitrationUnitFor = (state: InspectionState): string => {
  const unit = state.phase === 'none' ? '' : state.lead.unit;
  const area = findUnit(unit)?.area;
  return (area && unitFor('arbitration', area)?.code) ?? unit;
};

export const proposeLeadRefusal = defineCommand({
  name: 'proposeLeadRefusal',
  title: { zh: '提请不予受理', en: 'Propose not to take it up' },
  path: '/cases/:id/refusal-proposal',
  roles: INSPECTORS,
  body: InspectionBodies.proposeLeadRefusal,
  stream,
  toCommand: async ({ itemIds, reason, explanation }, context) => ({
    type: 'ProposeLeadRefusal',
    data: { ...(itemIds && { itemIds }), reason, explanation: await sealText(explanation, context) },
  }),
});

export const refuseComplaint = defineCommand({
  name: 'refuseComplaint',
  title: { zh: '批准不予受理', en: 'Refuse the complaint' },
  path: '/cases/:id/refusal',
  roles: INSPECTION_HEAD,
  stream,
  toCommand: async (_, context) => ({
    type: 'RefuseComplaint',
    data: { noticeNo: await numbered('不受', context) },
  }),
});

export const declineLead = defineCommand({
  name: 'declineLead',
  title: { zh: '批准线索不立案', en: 'Decline the lead' },
  path: '/cases/:id/declining',
  roles: INSPECTION_HEAD,
  stream,
  toCommand: () => ({ type: 'DeclineLead', data: {} }),
});

/** What is known at this moment of mediation, arbitration and suits of the same workers (L1). */
const known = (state: InspectionState, services: ServiceContext) =>
  state.phase === 'none' ? Promise.resolve([]) : services.get(disputeRegister).about(state.lead);

export const proposeFiling = defineCommand({
  name: 'proposeFiling',
  title: { zh: '提请立案', en: 'Propose filing' },
  path: '/cases/:id/filing-proposal',
  roles: INSPECTORS,
  body: InspectionBodies.proposeFiling,
  stream,
  toCommand: async ({ opinion, articles, despiteProcedures }, context) => ({
    type: 'ProposeFiling',
    data: {
      opinion: await sealText(opinion, context),
      articles,
      despiteProcedures: await Promise.all(
        despiteProcedures.map(async ({ itemId, reason }) => ({ itemId, reason: await sealText(reason, context) })),
      ),
      disputeProcedures: await known(context.state, context.services),
    },
  }),
});

export const acceptAndFile = defineCommand({
  name: 'acceptAndFile',
  title: { zh: '批准立案', en: 'Accept and file' },
  path: '/cases/:id/filing',
  roles: INSPECTION_HEAD,
  stream,
  toCommand: async (_, context) => {
    const isComplaint = context.state.phase === 'screening' && context.state.lead.kind === 'complaint';
    return {
      type: 'AcceptAndFile',
      data: {
        caseNo: await numbered('立', context),
        ...(isComplaint && { acceptanceNoticeNo: await numbered('受', context) }),
        disputeProcedures: await known(context.state, context.services),
      },
    };
  },
});

export const returnInspectionProposal = defineCommand({
  name: 'returnInspectionProposal',
  title: { zh: '退回提请', en: 'Return a proposal' },
  path: '/cases/:id/returned-proposals',
  roles: ['inspection-head', 'bureau-head'],
  body: InspectionBodies.returnInspectionProposal,
  stream,
  toCommand: async ({ proposal, reason }, context) => ({
    type: 'ReturnInspectionProposal',
    data: { proposal, reason: await sealText(reason, context) },
  }),
});
