import { InvariantBroken, type LocalDate } from '@one-window/kernel';
import type { DocumentKind, DocumentRef, DocumentRefs } from '../documents/document-kind';
import type { ArbitrationDomainFact } from '../events/fact';

/** The reference the edge prepared for a document that this decision issues. */
export const refOf = (documents: DocumentRefs, kind: DocumentKind): DocumentRef => {
  const ref = documents[kind];
  if (!ref) throw new InvariantBroken('no id and number were prepared for a document', { kind });
  return ref;
};

export const documentIssued = (
  documents: DocumentRefs,
  kind: DocumentKind,
  on: LocalDate,
  recipients: readonly string[],
  basis: readonly string[],
  hearingId?: string,
): ArbitrationDomainFact => ({
  type: 'DocumentIssued',
  on,
  basis,
  data: { ...refOf(documents, kind), kind, recipients, ...(hearingId !== undefined && { hearingId }) },
});
