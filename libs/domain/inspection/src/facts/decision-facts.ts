import type { Fact, Fen, LocalDate, PersonId, Sealed } from '@one-window/kernel';
import type { Obligation, ObligationSource, PenaltyMeasure, PerformanceTerm, ServiceProof } from '../obligations';
import type { NoPenaltyGround, RevocationGround } from '../vocabulary';

/** With this fact everything proposed at the end of the investigation is decided: INS-04 is met. */
export interface MayCompleteHandling {
  readonly completesHandling: boolean;
}

export type OrderToCorrectIssued = Fact<
  'OrderToCorrectIssued',
  MayCompleteHandling & {
    readonly orderId: string;
    readonly orderNo: string;
    readonly facts: Sealed;
    readonly obligations: readonly Obligation[];
    readonly term: PerformanceTerm;
  }
>;

interface Decided extends MayCompleteHandling {
  readonly decisionId: string;
  readonly roundId: string;
  readonly decisionNo: string;
  readonly facts: Sealed;
}
export type HandlingDecisionIssued = Fact<
  'HandlingDecisionIssued',
  Decided & { readonly obligations: readonly Obligation[]; readonly term: PerformanceTerm }
>;
export type PenaltyDecisionIssued = Fact<
  'PenaltyDecisionIssued',
  Decided & { readonly measures: readonly PenaltyMeasure[]; readonly totalFineFen: Fen }
>;
export type NoPenaltyDecided = Fact<'NoPenaltyDecided', Decided & { readonly ground: NoPenaltyGround }>;
export type FilingRevoked = Fact<
  'FilingRevoked',
  {
    readonly roundId: string;
    readonly noticeNo: string;
    readonly ground: RevocationGround;
    readonly reasons: Sealed;
  }
>;

export type OrderServed = Fact<
  'OrderServed',
  {
    readonly orderId: string;
    readonly term: PerformanceTerm;
    /** What the term comes to, counted from this service. */
    readonly dueOn: LocalDate;
    readonly proof: ServiceProof;
  }
>;
export type DecisionServed = Fact<
  'DecisionServed',
  {
    readonly decisionId: string;
    readonly kind: 'handling' | 'penalty' | 'no-penalty';
    readonly term?: PerformanceTerm;
    readonly fine: boolean;
    readonly dueOn?: LocalDate;
    readonly proof: ServiceProof;
  }
>;

export type PaymentVerified = Fact<
  'PaymentVerified',
  {
    readonly of: ObligationSource;
    readonly obligation: number;
    readonly personId: PersonId;
    readonly amountFen: Fen;
    readonly paidOn: LocalDate;
    readonly evidence: string;
  }
>;
export type CorrectionVerified = Fact<
  'CorrectionVerified',
  {
    readonly of: ObligationSource;
    readonly obligation: number;
    readonly correctedOn: LocalDate;
    readonly evidence: string;
  }
>;
export type FinePaid = Fact<
  'FinePaid',
  {
    readonly decisionId: string;
    readonly amountFen: Fen;
    readonly paidOn: LocalDate;
    /** Fines go to a bank, never to an officer (APL 67, 74). */
    readonly bankReceiptNo: string;
  }
>;
export type ObligationsPerformed = Fact<
  'ObligationsPerformed',
  { readonly of: ObligationSource; readonly performedOn: LocalDate }
>;
export type NonComplianceFound = Fact<
  'NonComplianceFound',
  { readonly of: ObligationSource; readonly roundId: string; readonly facts: Sealed }
>;

export type DecisionFact =
  | OrderToCorrectIssued
  | HandlingDecisionIssued
  | PenaltyDecisionIssued
  | NoPenaltyDecided
  | FilingRevoked
  | OrderServed
  | DecisionServed
  | PaymentVerified
  | CorrectionVerified
  | FinePaid
  | ObligationsPerformed
  | NonComplianceFound;
