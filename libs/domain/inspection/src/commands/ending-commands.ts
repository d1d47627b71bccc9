import type { Command, LocalDate, Sealed } from '@one-window/kernel';
import type { WorkerArrears } from '../facts/ending-facts';
import type { ObligationSource } from '../obligations';
import type { ClosingOutcome, PoliceFeedback } from '../vocabulary';

export type ProposePoliceTransfer = Command<
  'ProposePoliceTransfer',
  {
    readonly reportId: string;
    readonly crime: 'refusal-to-pay' | 'other';
    readonly crimeName?: string;
    readonly team: readonly string[];
    readonly facts: Sealed;
    readonly unmet?: ObligationSource;
    readonly absconded: boolean;
    readonly arrears: readonly WorkerArrears[];
    readonly evidence: readonly { readonly name: string; readonly source: string; readonly pages?: number }[];
  }
>;
export type TransferToPolice = Command<'TransferToPolice', { readonly opinion: Sealed }>;
export type RefusePoliceTransfer = Command<'RefusePoliceTransfer', { readonly reasons: Sealed }>;
export type SendToPolice = Command<
  'SendToPolice',
  { readonly transferNo: string; readonly police: string; readonly enclosed: readonly string[] }
>;
export type RecordPoliceReceipt = Command<
  'RecordPoliceReceipt',
  { readonly receivedOn: LocalDate; readonly receiptNo?: string }
>;
export type RecordPoliceDecision = Command<
  'RecordPoliceDecision',
  {
    readonly decision: 'filed' | 'not-filed';
    readonly decidedOn: LocalDate;
    readonly policeCaseNo?: string;
    readonly reasons?: Sealed;
  }
>;
export type RecordPoliceFeedback = Command<
  'RecordPoliceFeedback',
  { readonly kind: PoliceFeedback; readonly happenedOn: LocalDate; readonly note?: string }
>;
export type TellResult = Command<
  'TellResult',
  {
    readonly to: 'complainant' | 'reporter';
    readonly toldOn: LocalDate;
    readonly method: 'in-person' | 'phone' | 'message' | 'letter' | 'online';
    readonly content: Sealed;
  }
>;
export type ProposeInspectionClosing = Command<
  'ProposeInspectionClosing',
  { readonly outcome: ClosingOutcome; readonly summary: Sealed }
>;
export type CloseInspection = Command<'CloseInspection', Readonly<Record<never, never>>>;
export type ArchiveInspection = Command<'ArchiveInspection', { readonly volumeNo: string; readonly pages: number }>;

export type EndingCommand =
  | ProposePoliceTransfer
  | TransferToPolice
  | RefusePoliceTransfer
  | SendToPolice
  | RecordPoliceReceipt
  | RecordPoliceDecision
  | RecordPoliceFeedback
  | TellResult
  | ProposeInspectionClosing
  | CloseInspection
  | ArchiveInspection;
