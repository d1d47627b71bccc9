import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Folds } from '../facts';
import type { CaseDoc, DocOutcome } from './case-doc';
import { withOutcome } from './claims';

const outcome = (event: CaseEventEnvelope, kind: DocOutcome['kind']): DocOutcome => ({
  service: 'inspection',
  kind,
  on: event.data.happenedOn,
  eventId: event.id,
});

interface Obliged {
  readonly no: number;
  readonly itemId: string;
  readonly pays: readonly { readonly amountFen: number }[];
}

/** An order to correct or a handling decision: each obligation serves one claim. */
const ordered = (doc: CaseDoc, source: string, obligations: readonly Obliged[], event: CaseEventEnvelope): CaseDoc =>
  obligations.reduce((so, { no, itemId, pays }) => {
    const amountFen = pays.reduce((sum, pay) => sum + pay.amountFen, 0);
    const told = withOutcome(so, [itemId], { ...outcome(event, 'ordered'), ...(amountFen > 0 && { amountFen }) });
    return { ...told, obligations: { ...told.obligations, [`${source}/${no}`]: itemId } };
  }, doc);

export const inspectionClaims: Folds<CaseDoc> = {
  inspection: {
    ComplaintRefused: (doc, { itemIds }, event) => withOutcome(doc, itemIds, outcome(event, 'refused')),
    OrderToCorrectIssued: (doc, { orderId, obligations }, event) =>
      ordered(doc, `order/${orderId}`, obligations, event),
    HandlingDecisionIssued: (doc, { decisionId, obligations }, event) =>
      ordered(doc, `decision/${decisionId}`, obligations, event),
    PaymentVerified: (doc, { of, obligation, amountFen }, event) => {
      const itemId = doc.obligations[`${of.kind}/${of.id}/${obligation}`];
      return itemId === undefined ? doc : withOutcome(doc, [itemId], { ...outcome(event, 'paid'), amountFen });
    },
  },
};
