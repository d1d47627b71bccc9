import type { Command, Fen, LocalDate, PersonId, Sealed } from '@one-window/kernel';
import type { Obligation, ObligationSource, PenaltyMeasure, PerformanceTerm, ServiceProof } from '../obligations';
import type { NoPenaltyGround, RevocationGround } from '../vocabulary';

export type IssueOrderToCorrect = Command<
  'IssueOrderToCorrect',
  {
    readonly orderId: string;
    readonly orderNo: string;
    readonly facts: Sealed;
    readonly obligations: readonly Obligation[];
    readonly term: PerformanceTerm;
  }
>;

interface Deciding {
  readonly roundId: string;
  readonly decisionId: string;
  readonly decisionNo: string;
  readonly facts: Sealed;
}
export type IssueHandlingDecision = Command<
  'IssueHandlingDecision',
  Deciding & { readonly obligations: readonly Obligation[]; readonly term: PerformanceTerm }
>;
export type IssuePenaltyDecision = Command<
  'IssuePenaltyDecision',
  Deciding & { readonly measures: readonly PenaltyMeasure[] }
>;
export type DecideNoPenalty = Command<'DecideNoPenalty', Deciding & { readonly ground: NoPenaltyGround }>;
export type RevokeFiling = Command<
  'RevokeFiling',
  { readonly roundId: string; readonly noticeNo: string; readonly ground: RevocationGround; readonly reasons: Sealed }
>;

export type ServeInspectionDocument = Command<
  'ServeInspectionDocument',
  {
    readonly document: { readonly kind: 'prior-notice' | 'order' | 'decision'; readonly id: string };
    readonly proof: ServiceProof;
  }
>;

export interface Payment {
  readonly obligation: number;
  readonly personId: PersonId;
  readonly amountFen: Fen;
  readonly paidOn: LocalDate;
  readonly evidence: string;
}
export interface Correction {
  readonly obligation: number;
  readonly correctedOn: LocalDate;
  readonly evidence: string;
}
export type RecordPerformance = Command<
  'RecordPerformance',
  {
    readonly of: ObligationSource;
    readonly payments: readonly Payment[];
    readonly corrections: readonly Correction[];
    readonly fine?: { readonly amountFen: Fen; readonly paidOn: LocalDate; readonly bankReceiptNo: string };
  }
>;
export type PunishNonCompliance = Command<
  'PunishNonCompliance',
  { readonly of: ObligationSource; readonly roundId: string; readonly facts: Sealed }
>;

export type DecisionCommand =
  | IssueOrderToCorrect
  | IssueHandlingDecision
  | IssuePenaltyDecision
  | DecideNoPenalty
  | RevokeFiling
  | ServeInspectionDocument
  | RecordPerformance
  | PunishNonCompliance;
