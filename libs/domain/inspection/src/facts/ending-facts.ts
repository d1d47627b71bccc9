import type { Fact, Fen, Instant, LocalDate, PersonId, Sealed } from '@one-window/kernel';
import type { ObligationSource } from '../obligations';
import type { ClosingOutcome, PoliceFeedback } from '../vocabulary';
import type { MayCompleteHandling } from './decision-facts';

export interface WorkerArrears {
  readonly personId: PersonId;
  readonly amountFen: Fen;
  readonly months: number;
}

/** The special team's written report reaches the principal head (TRANSFER 5). */
export type CriminalTransferReported = Fact<
  'CriminalTransferReported',
  {
    readonly reportId: string;
    readonly crime: 'refusal-to-pay' | 'other';
    readonly crimeName?: string;
    readonly proposedBy: string;
    readonly team: readonly string[];
    readonly facts: Sealed;
    readonly unmet?: ObligationSource;
    readonly absconded: boolean;
    readonly arrears: readonly WorkerArrears[];
    readonly totalFen: Fen;
    readonly evidence: readonly { readonly name: string; readonly source: string; readonly pages?: number }[];
  }
>;
export type CriminalTransferApproved = Fact<
  'CriminalTransferApproved',
  MayCompleteHandling & { readonly reportId: string; readonly approvedAt: Instant; readonly opinion: Sealed }
>;
export type CriminalTransferRefused = Fact<
  'CriminalTransferRefused',
  MayCompleteHandling & { readonly reportId: string; readonly reasons: Sealed }
>;
export type SentToPolice = Fact<
  'SentToPolice',
  {
    readonly reportId: string;
    readonly transferNo: string;
    readonly police: string;
    readonly enclosed: readonly string[];
    readonly sentAt: Instant;
  }
>;
export type PoliceReceiptRecorded = Fact<
  'PoliceReceiptRecorded',
  { readonly reportId: string; readonly receivedOn: LocalDate; readonly receiptNo?: string }
>;
export type PoliceFiled = Fact<
  'PoliceFiled',
  { readonly reportId: string; readonly filedOn: LocalDate; readonly policeCaseNo?: string }
>;
export type PoliceNotFiled = Fact<
  'PoliceNotFiled',
  { readonly reportId: string; readonly decidedOn: LocalDate; readonly reasons: Sealed }
>;
export type PoliceFeedbackRecorded = Fact<
  'PoliceFeedbackRecorded',
  {
    readonly reportId: string;
    readonly kind: PoliceFeedback;
    readonly happenedOn: LocalDate;
    readonly note?: string;
  }
>;

export type ResultTold = Fact<
  'ResultTold',
  {
    readonly to: 'complainant' | 'reporter';
    readonly toldOn: LocalDate;
    readonly method: 'in-person' | 'phone' | 'message' | 'letter' | 'online';
    readonly content: Sealed;
  }
>;
export type ClosingProposed = Fact<
  'ClosingProposed',
  { readonly proposedBy: string; readonly outcome: ClosingOutcome; readonly summary: Sealed }
>;
export type CaseClosed = Fact<'CaseClosed', { readonly outcome: ClosingOutcome }>;
export type CaseArchived = Fact<
  'CaseArchived',
  { readonly volumeNo: string; readonly pages: number; readonly keepUntil: LocalDate }
>;

export type EndingFact =
  | CriminalTransferReported
  | CriminalTransferApproved
  | CriminalTransferRefused
  | SentToPolice
  | PoliceReceiptRecorded
  | PoliceFiled
  | PoliceNotFiled
  | PoliceFeedbackRecorded
  | ResultTold
  | ClosingProposed
  | CaseClosed
  | CaseArchived;
