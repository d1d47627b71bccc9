import type { Fact, LocalDate, Sealed } from '@one-window/kernel';

export interface Official {
  readonly accountId: string;
  readonly name: string;
}
export interface Tribunal {
  readonly composition: 'three' | 'sole';
  readonly members: readonly Official[];
  readonly presiding: Official;
  readonly recorder: Official;
}
export interface Attendance {
  readonly partyId: string;
  readonly present: boolean;
  readonly by?: 'in-person' | 'agent' | undefined;
}
export interface RecusalAnswer {
  readonly partyId: string;
  readonly answer: 'no' | 'requested';
  readonly against?: string | undefined;
}
/** A hearing is public, unless there is a reason against it (调解仲裁法26条). Facts of the first shape may lack it. */
export type Openness = { readonly kind: 'public' } | { readonly kind: 'closed'; readonly reason?: string };
interface AtHearing {
  readonly hearingId: string;
}
interface PartyAtHearing extends AtHearing {
  readonly partyId: string;
}
export type SimplifiedGround = 'facts-and-rights-clear' | 'small-amount' | 'both-agree';

export type DefenceFiled = Fact<
  'DefenceFiled',
  {
    readonly partyId: string;
    readonly documentId: string;
    readonly summary: Sealed;
    readonly pages?: number | undefined;
    readonly late: boolean;
  }
>;
export type SimplifiedProcedureChosen = Fact<
  'SimplifiedProcedureChosen',
  {
    readonly ground: SimplifiedGround;
    readonly defenceDays?: number | undefined;
    readonly respondentConsentProof?: string | undefined;
    /** Defence periods that were running and are shortened by it, with the day each copy was served. */
    readonly shortens: readonly { readonly partyId: string; readonly servedOn: LocalDate }[];
  }
>;
export type ConvertedToOrdinary = Fact<'ConvertedToOrdinary', { readonly documentId: string; readonly reason: Sealed }>;
export type TribunalFormed = Fact<'TribunalFormed', Tribunal & { readonly documentId: string }>;
export type HearingScheduled = Fact<
  'HearingScheduled',
  AtHearing & {
    readonly documentId: string;
    readonly heldOn: LocalDate;
    readonly time: string;
    readonly place: string;
    readonly openness: Openness;
    /** Simplified handling: the five days of ARB-14 do not bind (RULES 60). */
    readonly noticePeriodFree: boolean;
    readonly partyIds: readonly string[];
  }
>;
export type NoticePeriodWaived = Fact<'NoticePeriodWaived', PartyAtHearing & { readonly proof: string }>;
export type HearingOpened = Fact<'HearingOpened', AtHearing & { readonly attendance: readonly Attendance[] }>;
export type RecusalAsked = Fact<'RecusalAsked', AtHearing & { readonly answers: readonly RecusalAnswer[] }>;
export type RecusalDecided = Fact<
  'RecusalDecided',
  {
    readonly documentId: string;
    readonly against: readonly string[];
    readonly granted: boolean;
    readonly reason: Sealed;
  }
>;
export type TribunalRevoked = Fact<'TribunalRevoked', { readonly reason: 'recusal-granted' }>;
export type AbsenceRecorded = Fact<
  'AbsenceRecorded',
  PartyAtHearing & {
    readonly how: 'absent' | 'left-without-permission';
    readonly justified: boolean;
    readonly reason?: Sealed | undefined;
  }
>;
export type WithdrawalDeemed = Fact<'WithdrawalDeemed', PartyAtHearing & { readonly documentId: string }>;
export type DefaultHearingOrdered = Fact<'DefaultHearingOrdered', PartyAtHearing>;
export type RecordSigned = Fact<'RecordSigned', PartyAtHearing>;
export type RecordSigningRefused = Fact<'RecordSigningRefused', PartyAtHearing & { readonly note: Sealed }>;
export type RecordCorrectionRequested = Fact<
  'RecordCorrectionRequested',
  PartyAtHearing & { readonly request: Sealed; readonly granted: boolean }
>;
export type DebateClosed = Fact<'DebateClosed', AtHearing>;
export type FinalOpinionRecorded = Fact<'FinalOpinionRecorded', PartyAtHearing & { readonly opinion: Sealed }>;
export type HearingMediationAttempted = Fact<
  'HearingMediationAttempted',
  { readonly hearingId?: string | undefined; readonly result: 'failed' | 'settled' | 'settled-in-part' }
>;

export type HearingFact =
  | DefenceFiled
  | SimplifiedProcedureChosen
  | ConvertedToOrdinary
  | TribunalFormed
  | HearingScheduled
  | NoticePeriodWaived
  | HearingOpened
  | RecusalAsked
  | RecusalDecided
  | TribunalRevoked
  | AbsenceRecorded
  | WithdrawalDeemed
  | DefaultHearingOrdered
  | RecordSigned
  | RecordSigningRefused
  | RecordCorrectionRequested
  | DebateClosed
  | FinalOpinionRecorded
  | HearingMediationAttempted;
