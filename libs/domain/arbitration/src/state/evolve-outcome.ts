import type { Evolutions } from '@one-window/kernel';
import type { OutcomeFact } from '../events/outcome';
import { withDocument } from './evolve-documents';
import { running } from './evolve-hearing';
import type { ArbitrationState, Conciliation, Running } from './proceeding';

const atConciliation = (
  state: Running,
  documentId: string,
  change: (conciliation: Conciliation) => Conciliation,
): Running => ({
  ...state,
  conciliations: state.conciliations.map(one => (one.documentId === documentId ? change(one) : one)),
});

export const outcomeEvolutions: Evolutions<ArbitrationState, OutcomeFact> = {
  ConciliationIssued: (state, fact) => {
    const { documentId, number, items, recipients } = fact.data;
    const issued = withDocument(running(state, fact), fact.on, {
      documentId,
      number,
      kind: 'conciliation',
      recipients,
    });
    return {
      ...issued,
      conciliations: [...issued.conciliations, { documentId, items, recipients, signedFor: [], status: 'issued' }],
    };
  },
  ConciliationSigned: (state, fact) => {
    const { documentId, partyId, receipt } = fact.data;
    const signed = atConciliation(running(state, fact), documentId, one => ({
      ...one,
      signedFor: [...one.signedFor, partyId],
    }));
    const document = signed.documents[documentId];
    if (!document) return signed;
    const delivery = {
      documentId,
      kind: 'conciliation' as const,
      partyId,
      method: 'direct' as const,
      actedOn: fact.on,
      effectiveOn: fact.on,
      proved: true,
      proof: { reference: receipt },
    };
    return {
      ...signed,
      documents: {
        ...signed.documents,
        [documentId]: { ...document, deliveries: { ...document.deliveries, [partyId]: delivery } },
      },
    };
  },
  ConciliationEffective: (state, fact) =>
    atConciliation(running(state, fact), fact.data.documentId, one => ({ ...one, status: 'effective' })),
  ConciliationRepudiated: (state, fact) =>
    atConciliation(running(state, fact), fact.data.documentId, one => ({ ...one, status: 'repudiated' })),
  DeliberationRecorded: (state, fact) => ({ ...running(state, fact), deliberation: { votes: fact.data.votes } }),
  AwardIssued: (state, fact) => {
    const { documentId, number, recipients } = fact.data;
    const issued = withDocument(running(state, fact), fact.on, { documentId, number, kind: 'award', recipients });
    return { ...issued, awards: [...issued.awards, fact.data] };
  },
};
