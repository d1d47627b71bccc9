import type { DeadlineFact } from '@one-window/deadlines';
import type { Fact, HandlingFact, LocalDate, PersonId, Sealed, SupervisionFact } from '@one-window/kernel';
import type { ClaimItem } from './claim-item';
import type { Channel, EmployerParty, Employment, IntakeFlags, Material, PersonParty, WorkerParty } from './parties';
import type { Agency, Body, RouteSuggestion } from './routing/suggestion';
import type { TransferPackage } from './transfer-package';
import type { Area } from './world';

/** Who and what the matter is about: told at the window, amended until it is handed on. */
export interface MatterContent {
  readonly area: Area;
  readonly employerArea?: Area;
  readonly applicant: PersonParty;
  readonly workers?: readonly WorkerParty[];
  readonly workersCount: number;
  readonly representatives?: readonly PersonId[];
  readonly employer: EmployerParty;
  readonly employment: Employment;
  readonly story: Sealed;
  readonly flags: IntakeFlags;
}

/** A receipt was given at once: the conservative legal clock of the bodies runs from this day (INT-03). */
export type WindowReceived = Fact<
  'WindowReceived',
  MatterContent & {
    readonly receiptNo: string;
    readonly queryNo: string;
    readonly channel: Channel;
    readonly windowUnit: string;
    readonly items: readonly ClaimItem[];
    readonly materials: readonly Material[];
  }
>;
export type MatterAmended = Fact<
  'MatterAmended',
  Partial<MatterContent> & { readonly reason?: string; readonly items?: readonly ClaimItem[] }
>;
export type CompletionRequested = Fact<
  'CompletionRequested',
  { readonly noticeNo: string; readonly missing: readonly MissingMaterial[]; readonly note?: string }
>;
export type MatterCompleted = Fact<'MatterCompleted', { readonly materials: readonly Material[] }>;
export type MaterialsAdded = Fact<'MaterialsAdded', { readonly materials: readonly Material[] }>;

export interface MissingMaterial {
  readonly kind: string;
  readonly title: string;
}

export type RouteSuggested = Fact<'RouteSuggested', { readonly itemId: string; readonly suggestion: RouteSuggestion }>;
interface RouteDecided {
  readonly itemId: string;
  readonly body: Body | 'elsewhere';
  readonly agency?: Agency;
  readonly unit?: string;
  readonly rightsNotice: string;
}
export type RouteConfirmed = Fact<'RouteConfirmed', RouteDecided>;
export type RouteOverridden = Fact<
  'RouteOverridden',
  RouteDecided & { readonly suggested: string; readonly reason: string }
>;
/** Nobody is sent away by word of mouth: the notice and its text stand in the history. */
export type AdvisedElsewhere = Fact<
  'AdvisedElsewhere',
  {
    readonly noticeNo: string;
    readonly itemId: string;
    readonly agency: Agency;
    readonly unit?: string;
    readonly reasonCode: string;
    readonly article: string;
    readonly text: string;
  }
>;

/** Handed to a body, which opens its own proceeding and decides by its own law. */
export type CaseDispatched = Fact<
  'CaseDispatched',
  Omit<MatterContent, 'area' | 'employerArea'> & {
    readonly dispatchId: string;
    readonly body: Body;
    readonly unit: string;
    readonly itemIds: readonly string[];
    readonly claimItems: readonly ClaimItem[];
    readonly windowReceivedOn: LocalDate;
    readonly windowUnit: string;
    readonly channel: Channel;
    readonly receiptNo: string;
    readonly materials: readonly Material[];
    readonly packageNo?: string;
  }
>;

export type HandoverConsented = Fact<
  'HandoverConsented',
  { readonly itemIds: readonly string[]; readonly toUnit: string; readonly signedOn: LocalDate }
>;
export type HandoverDeclined = Fact<
  'HandoverDeclined',
  { readonly itemIds: readonly string[]; readonly toUnit: string }
>;
export type PackageSent = Fact<'PackageSent', { readonly package: TransferPackage }>;
export type PackageAccepted = Fact<'PackageAccepted', { readonly packageNo: string; readonly unit: string }>;
export type PackageRefused = Fact<
  'PackageRefused',
  { readonly packageNo: string; readonly unit: string; readonly reason: string }
>;
export type HandoverEscalated = Fact<
  'HandoverEscalated',
  { readonly itemIds: readonly string[]; readonly body: Body; readonly refusedBy: readonly string[] }
>;
export type UnitDesignated = Fact<
  'UnitDesignated',
  { readonly itemIds: readonly string[]; readonly unit: string; readonly reason: string }
>;

export type FeedbackOutcome = 'accepted' | 'refused' | 'told-dispute-procedure' | 'forwarded' | 'withdrawn' | 'closed';

export type FeedbackRecorded = Fact<
  'FeedbackRecorded',
  {
    readonly dispatchId: string;
    readonly body: Body;
    readonly unit: string;
    readonly outcome: FeedbackOutcome;
    readonly itemIds: readonly string[];
    readonly number?: string;
    readonly article?: string;
    readonly eventId: string;
  }
>;
export type ItemsReturned = Fact<
  'ItemsReturned',
  {
    readonly itemIds: readonly string[];
    readonly by: Body;
    readonly unit: string;
    readonly reasonCode: string;
    readonly article?: string;
  }
>;
export type ItemsWithdrawn = Fact<'ItemsWithdrawn', { readonly itemIds: readonly string[]; readonly reason?: string }>;

export type IntakeFact =
  | WindowReceived
  | MatterAmended
  | CompletionRequested
  | MatterCompleted
  | MaterialsAdded
  | RouteSuggested
  | RouteConfirmed
  | RouteOverridden
  | AdvisedElsewhere
  | CaseDispatched
  | HandoverConsented
  | HandoverDeclined
  | PackageSent
  | PackageAccepted
  | PackageRefused
  | HandoverEscalated
  | UnitDesignated
  | FeedbackRecorded
  | ItemsReturned
  | ItemsWithdrawn
  | HandlingFact
  | SupervisionFact
  | DeadlineFact;
