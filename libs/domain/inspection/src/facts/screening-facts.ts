import type { Fact, LocalDate, PersonId, Sealed } from '@one-window/kernel';
import type { InspectedEmployer, Lead } from '../screening/lead';
import type { DisputeGround, ProposalKind, RefusalReason, Remedy } from '../vocabulary';

export type LeadRegistered = Fact<'LeadRegistered', Lead>;

/** L7: a complaint interrupts the limitation of arbitration (LMAA 27; RULES 27(2)). */
export type LimitationInterrupted = Fact<
  'LimitationInterrupted',
  {
    readonly workers: readonly { readonly personId: PersonId; readonly idIndex?: string }[];
    readonly employer?: InspectedEmployer;
    readonly causes: readonly string[];
    readonly itemIds: readonly string[];
    readonly interruptedOn: LocalDate;
    /** Number of the receipt that proves it. */
    readonly proof: string;
  }
>;

/** L10, L13: what the sender of a lead hears. */
export type LeadReceived = Fact<
  'LeadReceived',
  { readonly leadId: string; readonly from: string; readonly unit: string; readonly inspectionId: string }
>;
export type LeadAnswered = Fact<
  'LeadAnswered',
  { readonly leadId: string; readonly answer: 'filed' | 'declined'; readonly reason?: string; readonly caseNo?: string }
>;
export type LeadOutcomeReported = Fact<
  'LeadOutcomeReported',
  {
    readonly leadId: string;
    readonly outcome: string;
    readonly decisions: readonly { readonly kind: string; readonly no: string; readonly issuedOn: LocalDate }[];
  }
>;

export type SupplementRequested = Fact<
  'SupplementRequested',
  { readonly noticeNo: string; readonly missing: readonly string[]; readonly answerBy?: LocalDate }
>;
export type SupplementReceived = Fact<
  'SupplementReceived',
  { readonly receivedOn: LocalDate; readonly supplied: readonly string[]; readonly employer?: InspectedEmployer }
>;

export type DisputeProcedureAdvised = Fact<
  'DisputeProcedureAdvised',
  {
    readonly noticeNo: string;
    readonly dispatchId?: string;
    readonly itemIds: readonly string[];
    readonly ground: DisputeGround;
    readonly explanation: Sealed;
    readonly deliveredOn: LocalDate;
    readonly arbitrationUnit: string;
    readonly handOverWanted: boolean;
    readonly remedy: Remedy;
    /** Claims that stay with inspection. */
    readonly remaining: readonly string[];
  }
>;

export type RefusalProposed = Fact<
  'RefusalProposed',
  {
    readonly proposedBy: string;
    readonly itemIds: readonly string[];
    readonly reason: RefusalReason;
    readonly explanation: Sealed;
  }
>;
export type ComplaintRefused = Fact<
  'ComplaintRefused',
  {
    readonly noticeNo: string;
    readonly dispatchId?: string;
    readonly itemIds: readonly string[];
    readonly reason: RefusalReason;
    readonly explanation: Sealed;
    readonly remedy: Remedy;
    readonly remaining: readonly string[];
  }
>;
export type LeadDeclined = Fact<'LeadDeclined', { readonly reason: RefusalReason; readonly explanation: Sealed }>;

export type FilingProposed = Fact<
  'FilingProposed',
  {
    readonly proposedBy: string;
    readonly itemIds: readonly string[];
    readonly opinion: Sealed;
    readonly articles: readonly string[];
    readonly despiteProcedures: readonly { readonly itemId: string; readonly reason: Sealed }[];
  }
>;
export type CaseFiled = Fact<
  'CaseFiled',
  {
    readonly approvedBy: string;
    readonly caseNo: string;
    readonly filedOn: LocalDate;
    readonly dispatchId?: string;
    readonly itemIds: readonly string[];
    readonly acceptanceNoticeNo?: string;
  }
>;

export type ProposalReturned = Fact<'ProposalReturned', { readonly proposal: ProposalKind; readonly reason: Sealed }>;

export type ScreeningFact =
  | LeadRegistered
  | LimitationInterrupted
  | LeadReceived
  | LeadAnswered
  | LeadOutcomeReported
  | SupplementRequested
  | SupplementReceived
  | DisputeProcedureAdvised
  | RefusalProposed
  | ComplaintRefused
  | LeadDeclined
  | FilingProposed
  | CaseFiled
  | ProposalReturned;
