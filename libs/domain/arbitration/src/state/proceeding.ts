import type { RecordedDeadlines } from '@one-window/deadlines';
import type { LocalDate } from '@one-window/kernel';
import type { AgreedItem, AwardIssued, Vote } from '../events/outcome';
import type { SimplifiedGround, Tribunal } from '../events/hearing';
import type { ClosingMode, ClosingResult, SuspensionGround } from '../events/proposals';
import type { CaseFile } from './case-file';
import type { Hearing } from './hearing';

export interface Unopened {
  readonly phase: 'unopened';
  readonly deadlines: RecordedDeadlines;
}

/** Before a case number exists. */
export interface Preliminary extends CaseFile {
  readonly phase: 'preliminary';
  readonly at: 'received' | 'correcting' | 'mediation-held';
  readonly correctionRequested: boolean;
  readonly mediation: 'none' | 'suggested' | 'declined' | 'held' | 'failed' | 'agreed';
  readonly overdueRecorded: boolean;
}

export type Procedure =
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'simplified'; readonly ground: SimplifiedGround; readonly defenceDays?: number | undefined };

export interface Acceptance {
  readonly caseNumber: string;
  readonly on: LocalDate;
  readonly itemIds: readonly string[];
  readonly proposedBy: string;
  readonly acceptedBy: string;
}

export interface Conciliation {
  readonly documentId: string;
  readonly items: readonly AgreedItem[];
  readonly recipients: readonly string[];
  readonly signedFor: readonly string[];
  readonly status: 'issued' | 'effective' | 'repudiated';
}

/** Accepted, and in the hands of the tribunal. Service, hearing and outcome run beside each other. */
export interface Running extends CaseFile {
  readonly phase: 'running';
  readonly acceptance: Acceptance;
  readonly procedure: Procedure;
  readonly defences: readonly string[];
  readonly tribunal?: Tribunal | undefined;
  readonly hearings: readonly Hearing[];
  /** ARB-INV-2: an attempt to mediate, or a hearing in default, before any award. */
  readonly mediationAttempted: boolean;
  readonly defaultHearing: boolean;
  readonly deliberation?: { readonly votes: readonly Vote[] } | undefined;
  readonly conciliations: readonly Conciliation[];
  readonly awards: readonly AwardIssued['data'][];
  readonly suspension?: { readonly ground: SuspensionGround; readonly on: LocalDate } | undefined;
  readonly extensions: readonly number[];
}

/** Over without a decision on the claims, or closed. What it was before stays readable for service and closing. */
export interface Ended extends CaseFile {
  readonly phase: 'ended';
  readonly by: 'refused' | 'redirected' | 'revoked' | 'withdrawn' | 'withdrawal-deemed' | 'closed';
  readonly endedOn: LocalDate;
  /** Absent when it never had a case number. */
  readonly before?: Running | undefined;
  readonly closing?: { readonly mode: ClosingMode; readonly result: ClosingResult } | undefined;
}

export type Proceeding = Preliminary | Running | Ended;
export type ArbitrationState = Unopened | Proceeding;

export const unopened: ArbitrationState = { phase: 'unopened', deadlines: {} };
