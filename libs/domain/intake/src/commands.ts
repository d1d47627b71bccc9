import type {
  Command,
  LocalDate,
  Reassignment,
  SupervisionAnswer,
  SupervisionEnding,
  SupervisionOrder,
} from '@one-window/kernel';
import type { Claim } from './claim-item';
import type { FeedbackOutcome, MatterContent, MissingMaterial } from './events';
import type { Channel, Material } from './parties';
import type { Agency, Body } from './routing/suggestion';

export type RouteChoice =
  | { readonly kind: 'confirm'; readonly unit?: string }
  | {
      readonly kind: 'override';
      readonly body: Body | 'elsewhere';
      readonly agency?: Agency;
      readonly unit?: string;
      readonly reason: string;
    };

export type RegisterMatter = Command<
  'RegisterMatter',
  MatterContent & {
    readonly receiptNo: string;
    readonly queryNo: string;
    readonly channel: Channel;
    readonly receivedOn: LocalDate;
    /** In the order told; the n-th becomes item `c<n>`. A choice made on the form is recorded with the receipt. */
    readonly claims: readonly { readonly claim: Claim; readonly route?: RouteChoice }[];
    readonly materials: readonly Material[];
  }
>;
export type AmendMatter = Command<
  'AmendMatter',
  Partial<MatterContent> & {
    readonly reason?: string;
    /** With `itemId`: takes the place of that item. Without: a further item. */
    readonly claims?: readonly (Claim & { readonly itemId?: string })[];
  }
>;
export type RequestCompletion = Command<
  'RequestCompletion',
  { readonly missing: readonly MissingMaterial[]; readonly note?: string }
>;
export type CompleteMatter = Command<'CompleteMatter', { readonly materials: readonly Material[] }>;
export type AddMaterials = Command<'AddMaterials', { readonly materials: readonly Material[] }>;
export type ConfirmRoute = Command<'ConfirmRoute', { readonly itemId: string; readonly unit?: string }>;
export type OverrideRoute = Command<
  'OverrideRoute',
  {
    readonly itemId: string;
    readonly body: Body | 'elsewhere';
    readonly agency?: Agency;
    readonly unit?: string;
    readonly reason: string;
  }
>;
export type DispatchMatter = Command<'DispatchMatter', Readonly<Record<never, never>>>;
export type RecordHandoverConsent = Command<
  'RecordHandoverConsent',
  { readonly toUnit: string; readonly given: boolean; readonly signedOn?: LocalDate }
>;
export type SendPackage = Command<'SendPackage', { readonly toUnit: string }>;
export type AcceptPackage = Command<'AcceptPackage', { readonly packageNo: string }>;
export type RefusePackage = Command<'RefusePackage', { readonly packageNo: string; readonly reason: string }>;
export type DesignateUnit = Command<
  'DesignateUnit',
  { readonly itemIds: readonly string[]; readonly unit: string; readonly reason: string }
>;
export type WithdrawMatter = Command<
  'WithdrawMatter',
  { readonly itemIds?: readonly string[]; readonly reason?: string }
>;
/** What a body's case event says about what it was sent. */
export type RecordFeedback = Command<
  'RecordFeedback',
  {
    readonly dispatchId: string;
    readonly outcome: FeedbackOutcome;
    /** Without: all items of the dispatch. */
    readonly itemIds?: readonly string[];
    readonly number?: string;
    readonly article?: string;
    readonly on: LocalDate;
    readonly eventId: string;
  }
>;

/** A holiday notice was loaded (domain.md §3.5). */
export type RecalculateDeadlines = Command<'RecalculateDeadlines', Readonly<Record<never, never>>>;

/** Who carries it at the window (承办): `D`, no article. */
export type ClaimMatter = Command<'ClaimMatter', Readonly<Record<never, never>>>;
export type ReassignMatter = Command<'ReassignMatter', Reassignment>;

/** 督办 (domain.md §10.4): `D`, no article. */
export type SuperviseMatter = Command<'SuperviseMatter', SupervisionOrder>;
export type AnswerMatterSupervision = Command<'AnswerMatterSupervision', SupervisionAnswer>;
export type EndMatterSupervision = Command<'EndMatterSupervision', SupervisionEnding>;

export type IntakeCommand =
  | RegisterMatter
  | AmendMatter
  | RequestCompletion
  | CompleteMatter
  | AddMaterials
  | ConfirmRoute
  | OverrideRoute
  | DispatchMatter
  | RecordHandoverConsent
  | SendPackage
  | AcceptPackage
  | RefusePackage
  | DesignateUnit
  | WithdrawMatter
  | RecordFeedback
  | RecalculateDeadlines
  | ClaimMatter
  | ReassignMatter
  | SuperviseMatter
  | AnswerMatterSupervision
  | EndMatterSupervision;
