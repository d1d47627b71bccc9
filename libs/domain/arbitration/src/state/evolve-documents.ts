import { InvariantBroken, type Evolutions, type LocalDate } from '@one-window/kernel';
import type { Delivery } from '../documents/delivery';
import type { DocumentFact } from '../events/documents';
import type { IssuedDocument } from './case-file';
import { opened } from './evolve-preliminary';
import type { ArbitrationState, Proceeding } from './proceeding';

export const withDocument = <S extends Proceeding>(
  state: S,
  issuedOn: LocalDate,
  document: Omit<IssuedDocument, 'issuedOn' | 'deliveries'>,
): S => ({
  ...state,
  documents: { ...state.documents, [document.documentId]: { ...document, issuedOn, deliveries: {} } },
});

const delivered = <S extends Proceeding>(state: S, delivery: Delivery): S => {
  const document = state.documents[delivery.documentId];
  if (!document) throw new InvariantBroken('served a document that was not issued', { id: delivery.documentId });
  return {
    ...state,
    documents: {
      ...state.documents,
      [document.documentId]: {
        ...document,
        deliveries: { ...document.deliveries, [delivery.partyId]: delivery },
      },
    },
  };
};

export const documentEvolutions: Evolutions<ArbitrationState, DocumentFact> = {
  DocumentIssued: (state, fact) => withDocument(opened(state, fact), fact.on, fact.data),
  DocumentServed: (state, fact) => delivered(opened(state, fact), fact.data),
  AwardServed: (state, fact) => delivered(opened(state, fact), fact.data),
  HearingNoticeServed: (state, fact) => {
    const served = delivered(opened(state, fact), fact.data);
    if (served.phase !== 'running') return served;
    const { hearingId, partyId, effectiveOn, clearWorkingDays, inTime, proved } = fact.data;
    return {
      ...served,
      hearings: served.hearings.map(hearing =>
        hearing.hearingId === hearingId
          ? {
              ...hearing,
              notices: { ...hearing.notices, [partyId]: { effectiveOn, clearWorkingDays, inTime, proved } },
            }
          : hearing,
      ),
    };
  },
};
