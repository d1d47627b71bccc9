import type { Fact, LocalDate, Sealed } from '@one-window/kernel';
import type { ClaimItem } from '../claim-item';
import type { Employer, Party, SealedPerson } from '../parties';
import type { RefusalReason } from '../refusal-reasons';

export interface Material {
  readonly materialId: string;
  readonly kind: string;
  readonly title: string;
  readonly pages: number;
  readonly form: 'original' | 'copy';
  readonly sha256?: string | undefined;
  readonly receivedOn: string;
}

export interface Flags {
  readonly collective: boolean;
  readonly migrantWage: boolean;
  readonly minor: boolean;
  readonly pregnant: boolean;
  readonly threat: boolean;
  readonly mediaRisk: boolean;
}

/** What the window handed over (`CaseDispatched`), in the words of this body. */
export interface Application {
  readonly dispatchId: string;
  readonly dispatchEventId: string;
  readonly unit: string;
  readonly parties: readonly Party[];
  readonly workers?: readonly (SealedPerson & { readonly amountFen?: number | undefined })[] | undefined;
  readonly workersCount: number;
  readonly employment: {
    readonly startedOn?: string | undefined;
    readonly endedOn?: string | undefined;
    readonly monthlyWageFen?: number | undefined;
    readonly contract: 'written' | 'oral' | 'none' | 'unknown';
    readonly relation: 'admitted' | 'disputed' | 'unclear' | 'none';
    readonly overAge: boolean;
    readonly pension?: boolean | undefined;
    readonly lateRetirement: boolean;
  };
  readonly items: readonly ClaimItem[];
  readonly story: Sealed;
  readonly windowReceivedOn: LocalDate;
  readonly windowUnit: string;
  readonly channel: 'counter' | 'online' | 'mail' | 'hotline' | 'petition' | 'lead-platform' | 'transferred';
  readonly receiptNo: string;
  readonly packageNo?: string | undefined;
  readonly materials: readonly Material[];
  readonly flags: Flags;
}

export interface RefusedItem {
  readonly itemId: string;
  readonly reasonCode: RefusalReason;
  readonly articles: readonly string[];
  readonly reason: Sealed;
}
interface Refusal {
  readonly reasonCode: RefusalReason;
  readonly articles: readonly string[];
  readonly reason: Sealed;
}

export type ApplicationReceived = Fact<'ApplicationReceived', Application & { readonly receivedByBodyOn: LocalDate }>;
export type LimitationInterrupted = Fact<
  'LimitationInterrupted',
  {
    readonly personIds: readonly string[];
    readonly employer: Employer;
    readonly itemIds: readonly string[];
    readonly causes: readonly string[];
    readonly interruptedOn: LocalDate;
    readonly by: 'arbitration-application';
    readonly proof: string;
  }
>;
export type CorrectionRequested = Fact<
  'CorrectionRequested',
  {
    readonly documentId: string;
    readonly items: readonly { readonly what: Sealed; readonly how?: Sealed | undefined }[];
  }
>;
export type CorrectionCompleted = Fact<
  'CorrectionCompleted',
  { readonly materials: readonly { readonly name: string; readonly pages?: number | undefined }[] }
>;
export type MediationSuggested = Fact<'MediationSuggested', { readonly reason: Sealed }>;
export type AcceptanceHeld = Fact<
  'AcceptanceHeld',
  { readonly consentProof: string; readonly mediator?: string | undefined }
>;
export type MediationDeclined = Fact<'MediationDeclined', Readonly<Record<never, never>>>;
export type PreMediationEnded = Fact<'PreMediationEnded', { readonly outcome: 'failed' | 'agreed' }>;
export type AcceptanceProposed = Fact<
  'AcceptanceProposed',
  {
    readonly conditions: {
      readonly withinScope: true;
      readonly clearClaimsAndFacts: true;
      readonly directInterestAndIdentifiedRespondent: true;
      readonly thisCommissionCompetent: true;
    };
    readonly acceptItemIds: readonly string[];
    readonly refuseItems: readonly RefusedItem[];
    readonly opinion: Sealed;
    readonly proposedBy: string;
  }
>;
export type ApplicationAccepted = Fact<
  'ApplicationAccepted',
  {
    readonly caseNumber: string;
    readonly acceptedOn: LocalDate;
    readonly itemIds: readonly string[];
    readonly proposedBy: string;
    readonly acceptedBy: string;
    readonly remark?: Sealed | undefined;
    readonly respondents: readonly string[];
  }
>;
export type ClaimItemsRefused = Fact<
  'ClaimItemsRefused',
  { readonly documentId: string; readonly items: readonly RefusedItem[] }
>;
export type RefusalProposed = Fact<'RefusalProposed', Refusal & { readonly proposedBy: string }>;
export type ApplicationRefused = Fact<
  'ApplicationRefused',
  Refusal & {
    readonly documentId: string;
    readonly proposedBy: string;
    readonly refusedBy: string;
    readonly remark?: Sealed | undefined;
  }
>;
export type NoJurisdictionExplained = Fact<
  'NoJurisdictionExplained',
  { readonly documentId: string; readonly targetCommission: string; readonly reason: Sealed }
>;
export type AcceptanceDecisionOverdue = Fact<'AcceptanceDecisionOverdue', { readonly dueOn: LocalDate }>;
export type RevocationProposed = Fact<'RevocationProposed', { readonly reason: Sealed; readonly proposedBy: string }>;
export type CaseRevoked = Fact<
  'CaseRevoked',
  {
    readonly documentId: string;
    readonly reason: Sealed;
    readonly proposedBy: string;
    readonly revokedBy: string;
    readonly remark?: Sealed | undefined;
  }
>;
export type ApplicationWithdrawn = Fact<
  'ApplicationWithdrawn',
  {
    readonly documentId: string;
    readonly reason: Sealed;
    readonly settled: boolean;
    readonly settlementFen?: number | undefined;
  }
>;

export type PreliminaryFact =
  | ApplicationReceived
  | LimitationInterrupted
  | CorrectionRequested
  | CorrectionCompleted
  | MediationSuggested
  | AcceptanceHeld
  | MediationDeclined
  | PreMediationEnded
  | AcceptanceProposed
  | ApplicationAccepted
  | ClaimItemsRefused
  | RefusalProposed
  | ApplicationRefused
  | NoJurisdictionExplained
  | AcceptanceDecisionOverdue
  | RevocationProposed
  | CaseRevoked
  | ApplicationWithdrawn;
