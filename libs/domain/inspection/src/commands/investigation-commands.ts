import type { Command, LocalDate, Sealed } from '@one-window/kernel';
import type { Officer, PremisesEntry } from '../facts/investigation-facts';
import type { PenaltyMeasure } from '../obligations';
import type { LegalReviewGround, ProposedOutcome, StepKind } from '../vocabulary';

export type AssignInspectors = Command<'AssignInspectors', { readonly officers: readonly Officer[] }>;
export type RecordInvestigationStep = Command<
  'RecordInvestigationStep',
  {
    readonly stepId: string;
    readonly kind: StepKind;
    readonly heldOn: LocalDate;
    readonly place?: string;
    readonly onSite: boolean;
    readonly entry?: PremisesEntry;
    readonly officers: readonly string[];
    readonly cardShown: boolean;
    readonly record: Sealed;
    readonly signature: 'signed' | 'refused' | 'not-needed';
    readonly refusalNote?: string;
    readonly answerBy?: LocalDate;
  }
>;
export type ProposeEvidencePreservation = Command<
  'ProposeEvidencePreservation',
  { readonly things: readonly string[]; readonly place: string; readonly reason: Sealed }
>;
export type PreserveEvidence = Command<'PreserveEvidence', { readonly preservationId: string }>;
export type DecideOnEvidence = Command<
  'DecideOnEvidence',
  {
    readonly preservationId: string;
    readonly outcome: 'returned' | 'copied-and-returned' | 'appraisal' | 'handed-over';
    readonly reason: Sealed;
  }
>;
export type ProposeInvestigationExtension = Command<'ProposeInvestigationExtension', { readonly reason: Sealed }>;
export type ExtendInvestigation = Command<'ExtendInvestigation', Readonly<Record<never, never>>>;
export type FinishInvestigation = Command<
  'FinishInvestigation',
  {
    readonly roundId: string;
    readonly facts: Sealed;
    readonly employerStatement: Sealed;
    readonly articles: readonly string[];
    readonly proposed: readonly ProposedOutcome[];
    readonly legalReviewGrounds: readonly LegalReviewGround[];
  }
>;
export type SendPriorNotice = Command<
  'SendPriorNotice',
  {
    readonly roundId: string;
    readonly noticeNo: string;
    readonly penalties: readonly PenaltyMeasure[];
    readonly handling?: { readonly text: string; readonly totalFen?: number };
    readonly facts: Sealed;
    readonly articles: readonly string[];
    readonly defenceUntil: LocalDate;
  }
>;
export type ReceiveEmployerDefence = Command<
  'ReceiveEmployerDefence',
  {
    readonly roundId: string;
    readonly receivedOn: LocalDate;
    readonly form: 'written' | 'oral-recorded';
    readonly text: Sealed;
  }
>;
export type RecordDefenceWaiver = Command<
  'RecordDefenceWaiver',
  {
    readonly roundId: string;
    readonly kind: 'declared' | 'period-passed';
    readonly waivedOn: LocalDate;
    readonly hearingToo: boolean;
  }
>;
export type ReviewDefence = Command<
  'ReviewDefence',
  { readonly roundId: string; readonly adopted: 'yes' | 'partly' | 'no'; readonly reasons: Sealed }
>;
export type LegalReview = Command<
  'LegalReview',
  { readonly roundId: string; readonly pass: boolean; readonly opinion: Sealed }
>;

export type InvestigationCommand =
  | AssignInspectors
  | RecordInvestigationStep
  | ProposeEvidencePreservation
  | PreserveEvidence
  | DecideOnEvidence
  | ProposeInvestigationExtension
  | ExtendInvestigation
  | FinishInvestigation
  | SendPriorNotice
  | ReceiveEmployerDefence
  | RecordDefenceWaiver
  | ReviewDefence
  | LegalReview;
