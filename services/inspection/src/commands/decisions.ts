import { InspectionBodies } from '@one-window/contracts';
import { fen, localDate, personId } from '@one-window/kernel';
import { nextDecisionId, nextOrderId, nextRoundId } from '../edge/case-ids';
import { numbered } from '../edge/numbers';
import { BUREAU_HEAD, INSPECTORS, ORDERING } from '../edge/officials';
import { measuresFrom, obligationsFrom, proofFrom, termFrom } from '../edge/papers';
import { sealText } from '../edge/seal-text';
import { defineCommand, inspectionStream } from '../inspection-aggregate';

const stream = ({ id }: { readonly id: string }) => inspectionStream(id);

export const issueOrderToCorrect = defineCommand({
  name: 'issueOrderToCorrect',
  title: { zh: '责令限期改正', en: 'Issue an order to correct' },
  path: '/cases/:id/orders',
  roles: ORDERING,
  body: InspectionBodies.issueOrderToCorrect,
  stream,
  toCommand: async ({ facts, obligations, term }, context) => ({
    type: 'IssueOrderToCorrect',
    data: {
      orderId: nextOrderId(context.state),
      orderNo: await numbered('令', context),
      facts: await sealText(facts, context),
      obligations: obligationsFrom(obligations),
      term: termFrom(term),
    },
  }),
});

export const issueHandlingDecision = defineCommand({
  name: 'issueHandlingDecision',
  title: { zh: '行政处理决定', en: 'Issue a handling decision' },
  path: '/cases/:id/handling-decisions',
  roles: BUREAU_HEAD,
  body: InspectionBodies.issueHandlingDecision,
  stream,
  toCommand: async ({ roundId, facts, obligations, term }, context) => ({
    type: 'IssueHandlingDecision',
    data: {
      roundId,
      decisionId: nextDecisionId(context.state),
      decisionNo: await numbered('处', context),
      facts: await sealText(facts, context),
      obligations: obligationsFrom(obligations),
      term: termFrom(term),
    },
  }),
});

export const issuePenaltyDecision = defineCommand({
  name: 'issuePenaltyDecision',
  title: { zh: '行政处罚决定', en: 'Issue a penalty decision' },
  path: '/cases/:id/penalty-decisions',
  roles: BUREAU_HEAD,
  body: InspectionBodies.issuePenaltyDecision,
  stream,
  toCommand: async ({ roundId, facts, measures }, context) => ({
    type: 'IssuePenaltyDecision',
    data: {
      roundId,
      decisionId: nextDecisionId(context.state),
      decisionNo: await numbered('罚', context),
      facts: await sealText(facts, context),
      measures: measuresFrom(measures),
    },
  }),
});

export const decideNoPenalty = defineCommand({
  name: 'decideNoPenalty',
  title: { zh: '不予行政处罚决定', en: 'Decide on no penalty' },
  path: '/cases/:id/no-penalty',
  roles: BUREAU_HEAD,
  body: InspectionBodies.decideNoPenalty,
  stream,
  toCommand: async ({ roundId, ground, reasons }, context) => ({
    type: 'DecideNoPenalty',
    data: {
      ...{ roundId, ground },
      decisionId: nextDecisionId(context.state),
      decisionNo: await numbered('不罚', context),
      facts: await sealText(reasons, context),
    },
  }),
});

export const revokeFiling = defineCommand({
  name: 'revokeFiling',
  title: { zh: '撤销立案', en: 'Revoke the filing' },
  path: '/cases/:id/filing-revocation',
  roles: BUREAU_HEAD,
  body: InspectionBodies.revokeFiling,
  stream,
  toCommand: async ({ roundId, ground, reasons }, context) => ({
    type: 'RevokeFiling',
    data: {
      ...{ roundId, ground },
      noticeNo: await numbered('销', context),
      reasons: await sealText(reasons, context),
    },
  }),
});

export const serveInspectionDocument = defineCommand({
  name: 'serveInspectionDocument',
  title: { zh: '送达文书', en: 'Serve a document' },
  path: '/cases/:id/services',
  roles: INSPECTORS,
  body: InspectionBodies.serveInspectionDocument,
  stream,
  toCommand: async (body, context) => ({
    type: 'ServeInspectionDocument',
    data: { document: body.document, proof: proofFrom(body, await sealText(body.receiver, context)) },
  }),
});

export const recordPerformance = defineCommand({
  name: 'recordPerformance',
  title: { zh: '核实履行', en: 'Record performance' },
  path: '/cases/:id/performances',
  roles: INSPECTORS,
  body: InspectionBodies.recordPerformance,
  stream,
  toCommand: ({ of, payments, corrections, fine }) => ({
    type: 'RecordPerformance',
    data: {
      of,
      payments: payments.map(payment => ({
        ...payment,
        personId: personId(payment.personId),
        amountFen: fen(payment.amountFen),
        paidOn: localDate(payment.paidOn),
      })),
      corrections: corrections.map(each => ({ ...each, correctedOn: localDate(each.correctedOn) })),
      ...(fine && { fine: { ...fine, amountFen: fen(fine.amountFen), paidOn: localDate(fine.paidOn) } }),
    },
  }),
});

export const punishNonCompliance = defineCommand({
  name: 'punishNonCompliance',
  title: { zh: '追究拒不改正', en: 'Punish non-compliance' },
  path: '/cases/:id/non-compliance',
  roles: INSPECTORS,
  body: InspectionBodies.punishNonCompliance,
  stream,
  toCommand: async ({ of, facts }, context) => ({
    type: 'PunishNonCompliance',
    data: { of, roundId: nextRoundId(context.state), facts: await sealText(facts, context) },
  }),
});
