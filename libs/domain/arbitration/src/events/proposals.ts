import type { Fact, Sealed } from '@one-window/kernel';
import type { Employer, SealedPerson } from '../parties';
import type { DocumentKind } from '../documents/document-kind';

/** What one official proposes and another decides (domain.md §8). */
export const PROPOSAL_KINDS = ['acceptance', 'refusal', 'revocation', 'extension', 'suspension', 'closing'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** The seven grounds of RULES 47. */
export type SuspensionGround =
  | 'worker-died-heirs-awaited'
  | 'worker-incapacitated-no-agent'
  | 'employer-ended-successor-open'
  | 'force-majeure'
  | 'depends-on-other-case'
  | 'appraisal-awaited'
  | 'other';

export type ClosingMode =
  | 'award-final'
  | 'award-non-final'
  | 'award-both'
  | 'conciliation'
  | 'award-and-conciliation'
  | 'withdrawn'
  | 'deemed-withdrawn'
  | 'revoked';
export type ClosingResult = 'worker-prevailed' | 'employer-prevailed' | 'both-in-part' | 'not-applicable';
interface Closing {
  readonly mode: ClosingMode;
  readonly result: ClosingResult;
}

export type ProposalReturned = Fact<
  'ProposalReturned',
  { readonly proposal: ProposalKind; readonly proposedBy: string; readonly reason: Sealed }
>;
export type ExtensionProposed = Fact<
  'ExtensionProposed',
  { readonly days: number; readonly reason: Sealed; readonly proposedBy: string }
>;
export type TimeLimitExtended = Fact<
  'TimeLimitExtended',
  {
    readonly days: number;
    readonly totalDays: number;
    readonly proposedBy: string;
    readonly approvedBy: string;
    readonly remark?: Sealed | undefined;
    readonly documentId: string;
  }
>;
export type SuspensionProposed = Fact<
  'SuspensionProposed',
  { readonly ground: SuspensionGround; readonly reason: Sealed; readonly proposedBy: string }
>;
export type CaseSuspended = Fact<
  'CaseSuspended',
  {
    readonly ground: SuspensionGround;
    readonly proposedBy: string;
    readonly approvedBy: string;
    readonly remark?: Sealed | undefined;
    readonly documentId: string;
  }
>;
export type CaseResumed = Fact<
  'CaseResumed',
  { readonly ground: SuspensionGround; readonly reason: Sealed; readonly documentId: string }
>;
export type ClosingProposed = Fact<'ClosingProposed', Closing & { readonly proposedBy: string }>;
export type CaseClosed = Fact<
  'CaseClosed',
  Closing & { readonly proposedBy: string; readonly approvedBy: string; readonly retainYears: number }
>;
/** Receipt, then whether it is taken up, then what came of it. */
export type LeadAnswerKind = 'received' | 'answered' | 'outcome';
export type LeadSent = Fact<
  'LeadSent',
  {
    readonly leadId: string;
    readonly fromUnit: string;
    readonly toUnit: string;
    readonly caseNumber?: string | undefined;
    readonly matters: readonly string[];
    readonly facts: Sealed;
    readonly itemIds: readonly string[];
    readonly documents: readonly {
      readonly documentId: string;
      readonly kind: DocumentKind;
      readonly number?: string | undefined;
    }[];
    readonly workers: readonly SealedPerson[];
    readonly workersCount: number;
    readonly employer: Employer;
  }
>;
export type LeadAnswerRecorded = Fact<
  'LeadAnswerRecorded',
  {
    readonly leadId: string;
    readonly answer: LeadAnswerKind;
    /** In the words of the inspection body: `filed`, `declined`, the kinds of its decisions. */
    readonly outcome: string;
    readonly number?: string | undefined;
    readonly eventId: string;
  }
>;

export type ProposalFact =
  | ProposalReturned
  | ExtensionProposed
  | TimeLimitExtended
  | SuspensionProposed
  | CaseSuspended
  | CaseResumed
  | ClosingProposed
  | CaseClosed
  | LeadSent
  | LeadAnswerRecorded;
