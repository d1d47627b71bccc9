import type { Fact, LocalDate, Sealed } from '@one-window/kernel';
import type { ObligationSource, PenaltyMeasure, ServiceProof } from '../obligations';
import type { LegalReviewGround, ProposedOutcome, StepKind } from '../vocabulary';

export interface Officer {
  readonly accountId: string;
  readonly name: string;
  readonly certificateNo: string;
  readonly duty: 'lead' | 'co';
}
export type InspectorsAssigned = Fact<'InspectorsAssigned', { readonly officers: readonly Officer[] }>;

/** Approval, notice and entry code of a visit to an enterprise (G54, from 2025-01-03). */
export interface PremisesEntry {
  readonly approvalNo: string;
  readonly noticeNo: string;
  readonly entryCode: string;
}
export type InvestigationStepRecorded = Fact<
  'InvestigationStepRecorded',
  {
    readonly stepId: string;
    readonly kind: StepKind;
    readonly heldOn: LocalDate;
    readonly place?: string;
    readonly onSite: boolean;
    readonly entry?: PremisesEntry;
    readonly officers: readonly string[];
    readonly cardShown: true;
    readonly record: Sealed;
    readonly signature: 'signed' | 'refused' | 'not-needed';
    readonly refusalNote?: string;
    readonly answerBy?: LocalDate;
  }
>;

export type EvidencePreservationProposed = Fact<
  'EvidencePreservationProposed',
  { readonly proposedBy: string; readonly things: readonly string[]; readonly place: string; readonly reason: Sealed }
>;
export type EvidencePreserved = Fact<
  'EvidencePreserved',
  { readonly preservationId: string; readonly things: readonly string[]; readonly place: string }
>;
export type EvidenceDecided = Fact<
  'EvidenceDecided',
  {
    readonly preservationId: string;
    readonly outcome: 'returned' | 'copied-and-returned' | 'appraisal' | 'handed-over';
    readonly reason: Sealed;
  }
>;

export type ExtensionProposed = Fact<'ExtensionProposed', { readonly proposedBy: string; readonly reason: Sealed }>;
export type InvestigationExtended = Fact<'InvestigationExtended', { readonly workingDays: number }>;

export type InvestigationFinished = Fact<
  'InvestigationFinished',
  { readonly facts: Sealed; readonly employerStatement: Sealed }
>;
export type HandlingProposed = Fact<
  'HandlingProposed',
  {
    readonly proposedBy: string;
    readonly roundId: string;
    readonly proposed: readonly ProposedOutcome[];
    readonly articles: readonly string[];
    readonly legalReviewGrounds: readonly LegalReviewGround[];
    /** A round that answers an unmet order or decision (INSP 30(3)); the main round has none. */
    readonly unmet?: ObligationSource;
  }
>;

export type PriorNoticeIssued = Fact<
  'PriorNoticeIssued',
  {
    readonly roundId: string;
    readonly noticeNo: string;
    readonly penalties: readonly PenaltyMeasure[];
    readonly handling?: { readonly text: string; readonly totalFen?: number };
    readonly facts: Sealed;
    readonly articles: readonly string[];
    readonly defenceUntil: LocalDate;
    readonly hearingRight: boolean;
  }
>;
export type PriorNoticeServed = Fact<
  'PriorNoticeServed',
  {
    readonly roundId: string;
    readonly hearingRight: boolean;
    readonly hearingUntil?: LocalDate;
    readonly proof: ServiceProof;
  }
>;
export type DefenceReceived = Fact<
  'DefenceReceived',
  {
    readonly roundId: string;
    readonly receivedOn: LocalDate;
    readonly form: 'written' | 'oral-recorded';
    readonly text: Sealed;
  }
>;
export type DefenceWaived = Fact<
  'DefenceWaived',
  {
    readonly roundId: string;
    readonly kind: 'declared' | 'period-passed';
    readonly waivedOn: LocalDate;
    readonly hearingToo: boolean;
  }
>;
export type DefenceReviewed = Fact<
  'DefenceReviewed',
  { readonly roundId: string; readonly adopted: 'yes' | 'partly' | 'no'; readonly reasons: Sealed }
>;
export type LegalReviewed = Fact<
  'LegalReviewed',
  { readonly roundId: string; readonly pass: boolean; readonly opinion: Sealed }
>;

export type InvestigationFact =
  | InspectorsAssigned
  | InvestigationStepRecorded
  | EvidencePreservationProposed
  | EvidencePreserved
  | EvidenceDecided
  | ExtensionProposed
  | InvestigationExtended
  | InvestigationFinished
  | HandlingProposed
  | PriorNoticeIssued
  | PriorNoticeServed
  | DefenceReceived
  | DefenceWaived
  | DefenceReviewed
  | LegalReviewed;
