import type { Fact } from '@one-window/kernel';
import type { Delivery } from '../documents/delivery';
import type { DocumentKind } from '../documents/document-kind';
import type { Finality } from '../finality/classify-item';

export type DocumentIssued = Fact<
  'DocumentIssued',
  {
    readonly documentId: string;
    readonly kind: DocumentKind;
    readonly number?: string | undefined;
    readonly recipients: readonly string[];
    readonly hearingId?: string | undefined;
  }
>;
export type DocumentServed = Fact<
  'DocumentServed',
  /** `defenceDays`: with a copy of the application in simplified procedure, where the respondent agreed to fewer. */
  Delivery & { readonly defenceDays?: number | undefined }
>;
/** A late notice is recorded and named late; the hearing cannot open on it without a waiver (ARB-INV-3). */
export type HearingNoticeServed = Fact<
  'HearingNoticeServed',
  Delivery & { readonly hearingId: string; readonly clearWorkingDays: number; readonly inTime: boolean }
>;
export type AwardServed = Fact<
  'AwardServed',
  Delivery & { readonly finality: Finality; readonly to: 'worker' | 'employer' }
>;

export type DocumentFact = DocumentIssued | DocumentServed | HearingNoticeServed | AwardServed;
