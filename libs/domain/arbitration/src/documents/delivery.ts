import type { LocalDate } from '@one-window/kernel';
import type { DocumentKind } from './document-kind';

export const SERVICE_METHODS = [
  'direct',
  'left-with-witnesses',
  'left-or-posted',
  'entrusted',
  'postal',
  'electronic',
  'informal',
  'public-notice',
] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

export type Receiver =
  'party' | 'cohabiting-adult' | 'legal-representative' | 'mail-room' | 'agent' | 'designated-recipient';

export interface ServiceProof {
  readonly reference: string;
  readonly signedBy?: Receiver | undefined;
  readonly photoOrVideo?: boolean | undefined;
  readonly witnesses?: number | undefined;
  readonly consentRecorded?: boolean | undefined;
  readonly confirmedByRecipient?: boolean | undefined;
  readonly leavingGround?: 'refused-to-sign' | 'business-stopped' | undefined;
}

/** One document in the hands of one party, as the law sees it. */
export interface Delivery {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly partyId: string;
  readonly method: ServiceMethod;
  readonly actedOn: LocalDate;
  readonly effectiveOn: LocalDate;
  /** Good enough to sanction absence (ARB-INV-4). */
  readonly proved: boolean;
  readonly proof: ServiceProof;
}
