import type { RecordedDeadlines } from '@one-window/deadlines';
import type { Handlers, LocalDate, Supervision } from '@one-window/kernel';
import type { ClaimItem } from './claim-item';
import type { FeedbackOutcome, MatterContent, MissingMaterial } from './events';
import type { Channel, Material } from './parties';
import type { Agency, Body, RouteSuggestion } from './routing/suggestion';
import type { TransferPackage } from './transfer-package';

/** Where one claim lies now. */
export type Whereabouts =
  /** On the clerk's desk, a suggestion beside it. */
  | { readonly place: 'window' }
  | {
      readonly place: 'decided';
      readonly body: Body | 'elsewhere';
      readonly agency?: Agency;
      readonly unit?: string;
      readonly rightsNotice: string;
      /** The signed consent to hand it to `unit`, where that is another area's office. */
      readonly consentOn?: LocalDate;
    }
  | { readonly place: 'in-package'; readonly packageNo: string; readonly body: Body; readonly unit: string }
  | { readonly place: 'escalated'; readonly body: Body; readonly refusedBy: readonly string[] }
  | { readonly place: 'with-body'; readonly dispatchId: string; readonly body: Body; readonly unit: string }
  | { readonly place: 'told-elsewhere'; readonly noticeNo: string; readonly agency: Agency }
  | { readonly place: 'withdrawn' };

export interface TriagedItem {
  readonly item: ClaimItem;
  readonly suggestion?: RouteSuggestion;
  readonly where: Whereabouts;
  /** Offices that sent it back. */
  readonly refusedBy: readonly string[];
  /** Why a body returned it to the window. */
  readonly returned?: { readonly by: string; readonly reasonCode: string };
}

export interface Dispatch {
  readonly dispatchId: string;
  readonly body: Body;
  readonly unit: string;
  readonly itemIds: readonly string[];
  readonly on: LocalDate;
  readonly packageNo?: string;
  readonly feedback: readonly { readonly outcome: FeedbackOutcome; readonly on: LocalDate; readonly number?: string }[];
}

export interface SentPackage {
  readonly package: TransferPackage;
  readonly sentOn: LocalDate;
  readonly answer: 'none' | 'accepted' | 'refused';
}

export interface Completion {
  readonly noticeNo: string;
  readonly missing: readonly MissingMaterial[];
  readonly requestedOn: LocalDate;
  readonly completedOn?: LocalDate;
}

export interface Matter extends MatterContent {
  readonly receiptNo: string;
  readonly queryNo: string;
  readonly channel: Channel;
  readonly windowUnit: string;
  readonly receivedOn: LocalDate;
  readonly materials: readonly Material[];
  readonly items: readonly TriagedItem[];
  readonly completion?: Completion;
  readonly dispatches: readonly Dispatch[];
  readonly packages: readonly SentPackage[];
  /** Numbers of notices given to the worker. */
  readonly notices: readonly string[];
  /** Who carries it at the window. */
  readonly handlers?: Handlers;
  /** What supervision wants answered. */
  readonly supervision?: Supervision | undefined;
}

export type IntakeState =
  | { readonly stage: 'absent'; readonly deadlines: RecordedDeadlines }
  | { readonly stage: 'received'; readonly matter: Matter; readonly deadlines: RecordedDeadlines };
