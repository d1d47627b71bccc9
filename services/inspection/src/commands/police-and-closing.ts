import { InspectionBodies } from '@one-window/contracts';
import { fen, localDate, personId } from '@one-window/kernel';
import { nextReportId } from '../edge/case-ids';
import { numbered } from '../edge/numbers';
import { INSPECTION_HEAD, INSPECTORS, PRINCIPAL_HEAD } from '../edge/officials';
import { sealText } from '../edge/seal-text';
import { withoutUndefined } from '../edge/without-undefined';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

const stream = ({ id }: { readonly id: string }) => inspectionStream(id);

export const proposePoliceTransfer = defineCommand({
  name: 'proposePoliceTransfer',
  title: { zh: '提请移送公安（专案组报告）', en: 'Report for transfer to the police' },
  path: '/cases/:id/police-reports',
  roles: INSPECTORS,
  body: InspectionBodies.proposePoliceTransfer,
  stream,
  toCommand: async ({ facts, arrears, evidence, crimeName, unmet, ...rest }, context) => ({
    type: 'ProposePoliceTransfer',
    data: {
      ...rest,
      ...(crimeName !== undefined && { crimeName }),
      ...(unmet && { unmet }),
      reportId: nextReportId(context.state),
      facts: await sealText(facts, context),
      arrears: arrears.map(each => ({
        personId: personId(each.personId),
        amountFen: fen(each.amountFen),
        months: each.months,
      })),
      evidence: evidence.map(withoutUndefined),
    },
  }),
});

export const transferToPolice = defineCommand({
  name: 'transferToPolice',
  title: { zh: '批准移送公安', en: 'Approve the transfer to the police' },
  path: '/cases/:id/police-transfer',
  roles: PRINCIPAL_HEAD,
  body: InspectionBodies.transferToPolice,
  stream,
  toCommand: async ({ opinion }, context) => ({
    type: 'TransferToPolice',
    data: { opinion: await sealText(opinion, context) },
  }),
});

export const refusePoliceTransfer = defineCommand({
  name: 'refusePoliceTransfer',
  title: { zh: '不批准移送公安', en: 'Refuse the transfer to the police' },
  path: '/cases/:id/police-transfer-refusal',
  roles: PRINCIPAL_HEAD,
  body: InspectionBodies.refusePoliceTransfer,
  stream,
  toCommand: async ({ reasons }, context) => ({
    type: 'RefusePoliceTransfer',
    data: { reasons: await sealText(reasons, context) },
  }),
});

export const sendToPolice = defineCommand({
  name: 'sendToPolice',
  title: { zh: '向公安机关移送', en: 'Send to the police' },
  path: '/cases/:id/police-sending',
  roles: INSPECTORS,
  body: InspectionBodies.sendToPolice,
  stream,
  toCommand: async ({ police, enclosed }, context) => ({
    type: 'SendToPolice',
    data: { transferNo: await numbered('移', context), police, enclosed },
  }),
});

export const recordPoliceReceipt = defineCommand({
  name: 'recordPoliceReceipt',
  title: { zh: '记录公安接收', en: 'Record the receipt of the police' },
  path: '/cases/:id/police-receipts',
  roles: INSPECTORS,
  body: InspectionBodies.recordPoliceReceipt,
  stream,
  toCommand: ({ receivedOn, receiptNo }) => ({
    type: 'RecordPoliceReceipt',
    data: { receivedOn: localDate(receivedOn), ...(receiptNo !== undefined && { receiptNo }) },
  }),
});

export const recordPoliceDecision = defineCommand({
  name: 'recordPoliceDecision',
  title: { zh: '记录公安立案决定', en: 'Record the decision of the police' },
  path: '/cases/:id/police-decisions',
  roles: INSPECTORS,
  body: InspectionBodies.recordPoliceDecision,
  stream,
  toCommand: async ({ decision, decidedOn, policeCaseNo, reasons }, context) => ({
    type: 'RecordPoliceDecision',
    data: {
      decision,
      decidedOn: localDate(decidedOn),
      ...(policeCaseNo !== undefined && { policeCaseNo }),
      ...(reasons !== undefined && { reasons: await sealText(reasons, context) }),
    },
  }),
});

export const recordPoliceFeedback = defineCommand({
  name: 'recordPoliceFeedback',
  title: { zh: '记录公安反馈', en: 'Record news of the police' },
  path: '/cases/:id/police-feedback',
  roles: INSPECTORS,
  body: InspectionBodies.recordPoliceFeedback,
  stream,
  toCommand: ({ kind, happenedOn, note }) => ({
    type: 'RecordPoliceFeedback',
    data: { kind, happenedOn: localDate(happenedOn), ...(note !== undefined && { note }) },
  }),
});

export const tellResult = defineCommand({
  name: 'tellResult',
  title: { zh: '告知处理结果', en: 'Tell the result' },
  path: '/cases/:id/results-told',
  roles: INSPECTORS,
  body: InspectionBodies.tellResult,
  stream,
  toCommand: async ({ to, toldOn, method, content }, context) => ({
    type: 'TellResult',
    data: { to, method, toldOn: localDate(toldOn), content: await sealText(content, context) },
  }),
});

export const proposeInspectionClosing = defineCommand({
  name: 'proposeInspectionClosing',
  title: { zh: '提请结案', en: 'Propose closing' },
  path: '/cases/:id/closing-proposal',
  roles: INSPECTORS,
  body: InspectionBodies.proposeInspectionClosing,
  stream,
  toCommand: async ({ outcome, summary }, context) => ({
    type: 'ProposeInspectionClosing',
    data: { outcome, summary: await sealText(summary, context) },
  }),
});

export const closeInspection = defineCommand({
  name: 'closeInspection',
  title: { zh: '批准结案', en: 'Close the case' },
  path: '/cases/:id/closing',
  roles: INSPECTION_HEAD,
  stream,
  toCommand: () => ({ type: 'CloseInspection', data: {} }),
});

export const archiveInspection = defineCommand({
  name: 'archiveInspection',
  title: { zh: '归档', en: 'Archive the case' },
  path: '/cases/:id/archive',
  roles: INSPECTORS,
  body: InspectionBodies.archiveInspection,
  stream,
  toCommand: ({ volumeNo, pages }) => ({ type: 'ArchiveInspection', data: { volumeNo, pages } }),
});
