import type { RecordedDeadlines } from '@one-window/deadlines';
import type { CaseId, Handlers, Instant, LocalDate, Supervision } from '@one-window/kernel';
import type { Officer } from './facts/investigation-facts';
import type { Decision, Order } from './instruments';
import type { ObligationSource, PenaltyMeasure } from './obligations';
import type { Lead } from './screening/lead';
import type {
  ClosingOutcome,
  LegalReviewGround,
  PoliceFeedback,
  ProposedOutcome,
  RefusalReason,
  RevocationGround,
  StepKind,
} from './vocabulary';
import type { Sealed } from '@one-window/kernel';

export interface NoCase {
  readonly phase: 'none';
  readonly deadlines: RecordedDeadlines;
}

interface Held {
  readonly caseId: CaseId;
  readonly lead: Lead;
  readonly deadlines: RecordedDeadlines;
  /** Who carries it until inspectors are assigned. */
  readonly handlers?: Handlers;
  /** What supervision wants answered. */
  readonly supervision?: Supervision | undefined;
}

export interface FilingProposal {
  readonly kind: 'filing';
  readonly proposedBy: string;
  readonly itemIds: readonly string[];
  readonly opinion: Sealed;
  /** Claims for which a reason was given to act in spite of an earlier procedure. */
  readonly despite: readonly string[];
}
export interface RefusalProposal {
  readonly kind: 'refusal';
  readonly proposedBy: string;
  readonly itemIds: readonly string[];
  readonly reason: RefusalReason;
  readonly explanation: Sealed;
}

export interface Screening extends Held {
  readonly phase: 'screening';
  readonly openItems: readonly string[];
  readonly touched: boolean;
  readonly supplement?: {
    readonly requestedOn: LocalDate;
    readonly answerBy?: LocalDate;
    readonly receivedOn?: LocalDate;
  };
  readonly proposal?: FilingProposal | RefusalProposal;
}

/** Not accepted, or told to use dispute procedure: this body is done with it. */
export interface Ended extends Held {
  readonly phase: 'ended';
  readonly stage: 'not-accepted' | 'told-dispute-procedure';
  readonly endedOn: LocalDate;
}

export interface InvestigationStep {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly heldOn: LocalDate;
  readonly officers: readonly string[];
}
export interface Preservation {
  readonly preservationId: string;
  readonly preservedOn: LocalDate;
  readonly decided: boolean;
}

export interface PriorNotice {
  readonly noticeNo: string;
  readonly issuedOn: LocalDate;
  readonly penalties: readonly PenaltyMeasure[];
  readonly handling?: { readonly totalFen?: number };
  readonly defenceUntil: LocalDate;
  readonly hearingRight: boolean;
  readonly servedOn?: LocalDate;
  readonly hearingUntil?: LocalDate;
}

/** One proposal of the inspectors and what became of it. The main one ends the investigation. */
export interface Round {
  readonly roundId: string;
  readonly proposedBy: string;
  readonly proposed: readonly ProposedOutcome[];
  readonly legalReviewGrounds: readonly LegalReviewGround[];
  readonly unmet?: ObligationSource;
  readonly returned: boolean;
  readonly notice?: PriorNotice;
  readonly defence: 'none' | 'received' | 'reviewed' | 'waived';
  readonly hearingWaived: boolean;
  readonly legalReview?: 'passed' | 'not-passed';
  /** Which of the proposed outcomes have been decided. */
  readonly decided: readonly ProposedOutcome[];
}

export interface PoliceReport {
  readonly reportId: string;
  readonly proposedBy: string;
  readonly team: readonly string[];
  readonly crime: 'refusal-to-pay' | 'other';
  readonly unmet?: ObligationSource;
  readonly facts: Sealed;
  readonly reportedOn: LocalDate;
  readonly decision?: 'approved' | 'refused';
  readonly approvedAt?: Instant;
  readonly sentOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly answer?: 'filed' | 'not-filed';
  readonly feedback: readonly PoliceFeedback[];
}

/** On somebody's desk for approval. */
interface Pending {
  readonly proposedBy: string;
  readonly reason: Sealed;
}

interface CaseFile extends Held {
  readonly caseNo: string;
  readonly filedOn: LocalDate;
  readonly approvedBy: string;
  readonly itemIds: readonly string[];
  readonly officers: readonly Officer[];
  readonly steps: readonly InvestigationStep[];
  readonly preservations: readonly Preservation[];
  readonly pendingEvidence?: Pending & { readonly things: readonly string[]; readonly place: string };
  readonly pendingExtension?: Pending;
  readonly pendingClosing?: Pending & { readonly outcome: ClosingOutcome };
  readonly extended: boolean;
  readonly finishedOn?: LocalDate;
  /** What the investigation found, and what the employer says. */
  readonly findings?: { readonly facts: Sealed; readonly employerStatement: Sealed };
  readonly rounds: readonly Round[];
  readonly orders: readonly Order[];
  readonly decisions: readonly Decision[];
  readonly revoked?: { readonly on: LocalDate; readonly ground: RevocationGround };
  readonly reports: readonly PoliceReport[];
  readonly told: readonly ('complainant' | 'reporter')[];
}
export interface Filed extends CaseFile {
  readonly phase: 'filed';
}
export interface Closed extends CaseFile {
  readonly phase: 'closed';
  readonly closedOn: LocalDate;
  readonly outcome: ClosingOutcome;
}
export interface Archived extends CaseFile {
  readonly phase: 'archived';
  readonly closedOn: LocalDate;
  readonly outcome: ClosingOutcome;
  readonly keepUntil: LocalDate;
}

export type AnyCaseFile = Filed | Closed | Archived;
export type InspectionState = NoCase | Screening | Ended | AnyCaseFile;
export type Phase = InspectionState['phase'];

export const noCase: NoCase = { phase: 'none', deadlines: {} };
