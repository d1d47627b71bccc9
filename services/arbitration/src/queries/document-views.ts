import { DOCUMENT_LABELS, type GetArbitrationCaseAnswer } from '@one-window/contracts';
import type { Proceeding } from '@one-window/domain-arbitration';
import { runningOf } from './claim-views';

/** Every document with who has it, how and since when; an award with its finality and the remedies printed on it. */
export const documentViews = (state: Proceeding): GetArbitrationCaseAnswer['documents'] =>
  Object.values(state.documents).map(({ documentId, kind, number, issuedOn, hearingId, recipients, deliveries }) => {
    const award = runningOf(state)?.awards.find(one => one.documentId === documentId);
    return {
      ...{ documentId, kind, number, issuedOn, hearingId },
      title: DOCUMENT_LABELS[kind],
      ...(award && { finality: award.finality, remedies: award.remedies.map(remedy => ({ ...remedy })) }),
      recipients: recipients.map(partyId => {
        const delivery = deliveries[partyId];
        if (!delivery) return { partyId };
        const { method, actedOn, effectiveOn, proved, proof } = delivery;
        return { partyId, served: { method, actedOn, effectiveOn, proved, reference: proof.reference } };
      }),
    };
  });
