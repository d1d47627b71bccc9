import type { Command, LocalDate, Sealed } from '@one-window/kernel';
import type { DisputeProcedure } from '../linkage/dispute-procedure';
import type { InspectedEmployer, Lead } from '../screening/lead';
import type { DisputeGround, ProposalKind, RefusalReason } from '../vocabulary';

export type RegisterLead = Command<'RegisterLead', Lead>;
export type RequestSupplement = Command<
  'RequestSupplement',
  { readonly noticeNo: string; readonly missing: readonly string[]; readonly answerBy?: LocalDate }
>;
export type ReceiveSupplement = Command<
  'ReceiveSupplement',
  { readonly receivedOn: LocalDate; readonly supplied: readonly string[]; readonly employer?: InspectedEmployer }
>;
export type TellDisputeProcedure = Command<
  'TellDisputeProcedure',
  {
    readonly noticeNo: string;
    readonly itemIds: readonly string[];
    readonly ground: DisputeGround;
    readonly explanation: Sealed;
    readonly deliveredOn: LocalDate;
    readonly arbitrationUnit: string;
    readonly handOverWanted: boolean;
  }
>;
export type ProposeLeadRefusal = Command<
  'ProposeLeadRefusal',
  { readonly itemIds?: readonly string[]; readonly reason: RefusalReason; readonly explanation: Sealed }
>;
export type RefuseComplaint = Command<'RefuseComplaint', { readonly noticeNo: string }>;
export type DeclineLead = Command<'DeclineLead', Readonly<Record<never, never>>>;
export type ProposeFiling = Command<
  'ProposeFiling',
  {
    readonly opinion: Sealed;
    readonly articles: readonly string[];
    readonly despiteProcedures: readonly { readonly itemId: string; readonly reason: Sealed }[];
    /** What is known, at this moment, of mediation, arbitration and suits of the same workers (L1). */
    readonly disputeProcedures: readonly DisputeProcedure[];
  }
>;
export type AcceptAndFile = Command<
  'AcceptAndFile',
  {
    readonly caseNo: string;
    readonly acceptanceNoticeNo?: string;
    readonly disputeProcedures: readonly DisputeProcedure[];
  }
>;
export type ReturnInspectionProposal = Command<
  'ReturnInspectionProposal',
  { readonly proposal: ProposalKind; readonly reason: Sealed }
>;

export type ScreeningCommand =
  | RegisterLead
  | RequestSupplement
  | ReceiveSupplement
  | TellDisputeProcedure
  | ProposeLeadRefusal
  | RefuseComplaint
  | DeclineLead
  | ProposeFiling
  | AcceptAndFile
  | ReturnInspectionProposal;
