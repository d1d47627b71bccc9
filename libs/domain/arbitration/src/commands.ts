import type {
  Command,
  LocalDate,
  Reassignment,
  Sealed,
  SupervisionAnswer,
  SupervisionEnding,
  SupervisionOrder,
} from '@one-window/kernel';
import type { ServiceMethod, ServiceProof } from './documents/delivery';
import type { DocumentRef, DocumentRefs } from './documents/document-kind';
import type { Attendance, Official, RecusalAnswer, SimplifiedGround } from './events/hearing';
import type { AgreedItem, Granted, Vote } from './events/outcome';
import type { Application } from './events/preliminary';
import type { ClosingResult, LeadAnswerKind, ProposalKind, SuspensionGround } from './events/proposals';
import type { AwardComponent } from './finality/cause-finality';
import type { RefusalReason } from './refusal-reasons';

/** Documents a decision will issue: their ids and numbers, made at the edge (domain.md §7.3). */
interface Issues {
  readonly documents: DocumentRefs;
}
/** The approver's own words, for the internal volume. */
interface Approves {
  readonly remark?: Sealed | undefined;
}
export interface DeliveryData {
  readonly partyId: string;
  readonly method: ServiceMethod;
  readonly on: LocalDate;
  readonly proof: ServiceProof;
}
interface PartyAtHearing {
  readonly hearingId: string;
  readonly partyId: string;
}
export interface RefuseItemData {
  readonly itemId: string;
  readonly reasonCode: RefusalReason;
  readonly reason: Sealed;
}
export interface AwardItemData {
  readonly itemId: string;
  readonly granted: Granted;
  readonly grantedFen: number;
  readonly grantedCause?: string | undefined;
  readonly causeReason?: Sealed | undefined;
  readonly component?: AwardComponent | undefined;
  readonly classifiedAs?: string | undefined;
  readonly order: Sealed;
  readonly reason: Sealed;
}

// A1–A9: before acceptance, and its revocation
export type ReceiveApplication = Command<'ReceiveApplication', Application>;
export type RequestCorrection = Command<
  'RequestCorrection',
  Issues & { readonly items: readonly { readonly what: Sealed; readonly how?: Sealed | undefined }[] }
>;
export type SubmitCorrection = Command<
  'SubmitCorrection',
  {
    readonly completedOn: LocalDate;
    readonly materials: readonly { readonly name: string; readonly pages?: number | undefined }[];
  }
>;
export type SuggestMediation = Command<'SuggestMediation', { readonly reason: Sealed }>;
export type AgreeToMediate = Command<
  'AgreeToMediate',
  { readonly agreedOn: LocalDate; readonly consentProof: string; readonly mediator?: string | undefined }
>;
export type DeclineMediation = Command<'DeclineMediation', { readonly declinedOn: LocalDate }>;
export type EndMediation = Command<
  'EndMediation',
  { readonly endedOn: LocalDate; readonly outcome: 'failed' | 'agreed' }
>;
export type ProposeAcceptance = Command<
  'ProposeAcceptance',
  {
    readonly conditions: {
      readonly withinScope: boolean;
      readonly clearClaimsAndFacts: boolean;
      readonly directInterestAndIdentifiedRespondent: boolean;
      readonly thisCommissionCompetent: boolean;
    };
    readonly acceptItemIds: readonly string[];
    readonly refuseItems: readonly RefuseItemData[];
    readonly opinion: Sealed;
  }
>;
export type AcceptApplication = Command<'AcceptApplication', Issues & Approves & { readonly caseNumber: string }>;
export type ProposeRefusal = Command<'ProposeRefusal', { readonly reasonCode: RefusalReason; readonly reason: Sealed }>;
export type RefuseApplication = Command<'RefuseApplication', Issues & Approves>;
export type ExplainNoJurisdiction = Command<
  'ExplainNoJurisdiction',
  Issues & { readonly targetCommission: string; readonly reason: Sealed }
>;
export type RecordAcceptanceOverdue = Command<'RecordAcceptanceOverdue', Readonly<Record<never, never>>>;
export type ProposeRevocation = Command<'ProposeRevocation', { readonly reason: Sealed }>;
export type RevokeCase = Command<'RevokeCase', Issues & Approves>;
export type ReturnProposal = Command<'ReturnProposal', { readonly proposal: ProposalKind; readonly reason: Sealed }>;

// A10, A11, A36: documents in the parties' hands
export type ServeApplicationCopy = Command<'ServeApplicationCopy', DeliveryData>;
export type RecordService = Command<'RecordService', DeliveryData & { readonly documentId: string }>;
export type ServeAward = Command<'ServeAward', DeliveryData & { readonly documentId: string }>;
export type FileDefence = Command<
  'FileDefence',
  Issues & {
    readonly partyId: string;
    readonly filedOn: LocalDate;
    readonly summary: Sealed;
    readonly pages?: number | undefined;
  }
>;

// A15, A24–A29, §1.4.7: procedure, tribunal, hearing
export type ChooseSimplifiedProcedure = Command<
  'ChooseSimplifiedProcedure',
  {
    readonly ground: SimplifiedGround;
    readonly defenceDays?: number | undefined;
    readonly respondentConsentProof?: string | undefined;
  }
>;
export type ConvertToOrdinary = Command<'ConvertToOrdinary', Issues & { readonly reason: Sealed }>;
export type FormTribunal = Command<
  'FormTribunal',
  Issues & {
    readonly members: readonly Official[];
    readonly presidingAccountId: string;
    readonly recorder: Official;
  }
>;
export type ScheduleHearing = Command<
  'ScheduleHearing',
  Issues & {
    readonly hearingId: string;
    readonly heldOn: LocalDate;
    readonly time: string;
    readonly place: string;
    readonly public: boolean;
    readonly closedReason?: string | undefined;
    /** Parties that agreed in writing to less than the five days of LMAA 35. */
    readonly waivers: readonly { readonly partyId: string; readonly proof: string }[];
  }
>;
export type WaiveNoticePeriod = Command<
  'WaiveNoticePeriod',
  PartyAtHearing & { readonly waivedOn: LocalDate; readonly proof: string }
>;
export type OpenHearing = Command<
  'OpenHearing',
  {
    readonly hearingId: string;
    readonly attendance: readonly Attendance[];
    readonly recusalAnswers: readonly RecusalAnswer[];
  }
>;
export type DecideRecusal = Command<'DecideRecusal', Issues & { readonly granted: boolean; readonly reason: Sealed }>;
export type RecordAbsence = Command<
  'RecordAbsence',
  Issues &
    PartyAtHearing & {
      readonly how: 'absent' | 'left-without-permission';
      readonly outcome: 'deem-withdrawn' | 'default-hearing' | 'record-only';
      readonly justified: boolean;
      readonly reason?: Sealed | undefined;
    }
>;
export type SignRecord = Command<
  'SignRecord',
  PartyAtHearing & { readonly signed: boolean; readonly refusalNote?: Sealed | undefined }
>;
export type RequestRecordCorrection = Command<
  'RequestRecordCorrection',
  PartyAtHearing & { readonly request: Sealed; readonly granted: boolean }
>;
export type CloseDebate = Command<'CloseDebate', { readonly hearingId: string }>;
export type RecordFinalOpinion = Command<'RecordFinalOpinion', PartyAtHearing & { readonly opinion: Sealed }>;
export type AttemptMediation = Command<
  'AttemptMediation',
  { readonly heldOn: LocalDate; readonly result: 'failed' | 'settled' | 'settled-in-part' }
>;

// A30–A32, A35: outcome
export type IssueConciliation = Command<
  'IssueConciliation',
  Issues & {
    readonly items: readonly AgreedItem[];
    readonly terms: Sealed;
    readonly signedBy: readonly string[];
    readonly performBy?: LocalDate | undefined;
  }
>;
export type SignConciliation = Command<
  'SignConciliation',
  {
    readonly documentId: string;
    readonly partyId: string;
    readonly signedOn: LocalDate;
    readonly by: 'party' | 'designated-recipient';
    readonly receipt: string;
  }
>;
export type RepudiateConciliation = Command<
  'RepudiateConciliation',
  {
    readonly documentId: string;
    readonly partyId: string;
    readonly on: LocalDate;
    readonly how: 'before-service' | 'refused-to-sign';
  }
>;
export type Deliberate = Command<
  'Deliberate',
  { readonly heldOn: LocalDate; readonly votes: readonly Vote[]; readonly proposal: Sealed }
>;
export type IssueAward = Command<
  'IssueAward',
  {
    /** One number for the case; two documents take it with -1 and -2 (domain.md §1.5(4)). */
    readonly number: string;
    readonly finalDocument: DocumentRef;
    readonly nonFinalDocument: DocumentRef;
    readonly items: readonly AwardItemData[];
    readonly disputedFacts: Sealed;
    readonly signedBy: readonly string[];
    readonly performWithinDays?: number | undefined;
  }
>;

// A38–A42, L10
export type WithdrawApplication = Command<
  'WithdrawApplication',
  Issues & {
    readonly withdrawnOn: LocalDate;
    readonly reason: Sealed;
    readonly settled: boolean;
    readonly settlementExplained: boolean;
    readonly settlementFen?: number | undefined;
  }
>;
export type ProposeExtension = Command<'ProposeExtension', { readonly days: number; readonly reason: Sealed }>;
export type ExtendTimeLimit = Command<'ExtendTimeLimit', Issues & Approves>;
export type ProposeSuspension = Command<
  'ProposeSuspension',
  { readonly ground: SuspensionGround; readonly reason: Sealed }
>;
export type SuspendCase = Command<'SuspendCase', Issues & Approves>;
export type ResumeCase = Command<'ResumeCase', Issues & { readonly endedOn: LocalDate; readonly reason: Sealed }>;
export type ProposeClosing = Command<'ProposeClosing', { readonly result: ClosingResult }>;
export type CloseCase = Command<'CloseCase', Approves>;
export type SendLead = Command<
  'SendLead',
  {
    readonly leadId: string;
    readonly toUnit: string;
    readonly matters: readonly string[];
    readonly facts: Sealed;
    readonly itemIds: readonly string[];
    readonly documentIds: readonly string[];
  }
>;
export type RecordLeadAnswer = Command<
  'RecordLeadAnswer',
  {
    readonly leadId: string;
    readonly answer: LeadAnswerKind;
    readonly outcome: string;
    readonly number?: string | undefined;
    readonly eventId: string;
    readonly answeredOn: LocalDate;
  }
>;

// Who carries it in the institute (承办): `D`, no article
export type ClaimCase = Command<'ClaimCase', Readonly<Record<never, never>>>;
export type ReassignCase = Command<'ReassignCase', Reassignment>;

// 督办 (domain.md §10.4): `D`, no article
export type SuperviseCase = Command<'SuperviseCase', SupervisionOrder>;
export type AnswerCaseSupervision = Command<'AnswerCaseSupervision', SupervisionAnswer>;
export type EndCaseSupervision = Command<'EndCaseSupervision', SupervisionEnding>;

export type ArbitrationCommand =
  | ReceiveApplication
  | RequestCorrection
  | SubmitCorrection
  | SuggestMediation
  | AgreeToMediate
  | DeclineMediation
  | EndMediation
  | ProposeAcceptance
  | AcceptApplication
  | ProposeRefusal
  | RefuseApplication
  | ExplainNoJurisdiction
  | RecordAcceptanceOverdue
  | ProposeRevocation
  | RevokeCase
  | ReturnProposal
  | ServeApplicationCopy
  | RecordService
  | ServeAward
  | FileDefence
  | ChooseSimplifiedProcedure
  | ConvertToOrdinary
  | FormTribunal
  | ScheduleHearing
  | WaiveNoticePeriod
  | OpenHearing
  | DecideRecusal
  | RecordAbsence
  | SignRecord
  | RequestRecordCorrection
  | CloseDebate
  | RecordFinalOpinion
  | AttemptMediation
  | IssueConciliation
  | SignConciliation
  | RepudiateConciliation
  | Deliberate
  | IssueAward
  | WithdrawApplication
  | ProposeExtension
  | ExtendTimeLimit
  | ProposeSuspension
  | SuspendCase
  | ResumeCase
  | ProposeClosing
  | CloseCase
  | SendLead
  | RecordLeadAnswer
  | ClaimCase
  | ReassignCase
  | SuperviseCase
  | AnswerCaseSupervision
  | EndCaseSupervision;
