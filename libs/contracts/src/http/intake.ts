import { z } from 'zod';
import {
  Channel,
  ClaimFacts,
  Employment,
  IntakeFlags,
  OutsideAgency,
  ClaimPeriod,
  RouteSuggestion,
} from '../case-events/intake';

/** Bodies and answers of `/api/intake`. Money is in fen, days are `YYYY-MM-DD`. */

const LocalDay = z.iso.date();
const Fen = z.int().nonnegative();
const Text = (max: number) => z.string().trim().min(1).max(max);
const Area = z.enum(['xincheng', 'dongshan', 'city']);
export const ItemParams = z.object({ id: z.string(), itemId: z.string() });
export const MatterParams = z.object({ id: z.string() });
export const PackageParams = z.object({ id: z.string(), packageNo: z.string() });

/** A person as typed at the window; sealed as a whole before any rule sees it. */
export const PersonInput = z.strictObject({
  name: Text(60),
  /** `none`: has no number at hand; the matter is received all the same. */
  idKind: z.enum(['resident-id', 'passport', 'hk-macao-permit', 'taiwan-permit', 'foreign-permanent', 'none']),
  idNumber: z.string().trim().max(40).optional(),
  sex: z.enum(['male', 'female']).optional(),
  birthDate: LocalDay.optional(),
  phone: z.string().trim().max(30).optional(),
  address: z.string().trim().max(200).optional(),
  /** Address for service, when it is another one (送达地址确认书). */
  serviceAddress: z.string().trim().max(200).optional(),
  electronicService: z.boolean().optional(),
});
export type PersonInput = z.infer<typeof PersonInput>;
/** What a `sealed` person token holds. */
export const SealedPerson = PersonInput;
export type SealedPerson = PersonInput;

export const WorkerInput = PersonInput.extend({ amountFen: Fen.optional(), representative: z.boolean().optional() });
export type WorkerInput = z.infer<typeof WorkerInput>;

export const EmployerInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organization'),
    name: Text(120),
    uscc: z.string().trim().max(30).optional(),
    address: z.string().trim().max(200).optional(),
    legalRepresentative: z.string().trim().max(60).optional(),
    contact: z.string().trim().max(60).optional(),
    phone: z.string().trim().max(30).optional(),
  }),
  z.strictObject({ kind: z.literal('person'), ...PersonInput.shape }),
]);
export type EmployerInput = z.infer<typeof EmployerInput>;
/** What `sealedContact` of an organization holds. */
export const SealedContact = z.object({
  legalRepresentative: z.string().optional(),
  contact: z.string().optional(),
  phone: z.string().optional(),
});
export type SealedContact = z.infer<typeof SealedContact>;

/** The clerk's answer to the suggestion for one claim. */
export const RouteChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), unit: z.string().max(40).optional() }),
  z.strictObject({
    kind: z.literal('override'),
    body: z.enum(['arbitration', 'inspection', 'elsewhere']),
    agency: OutsideAgency.optional(),
    unit: z.string().max(40).optional(),
    reason: Text(500),
  }),
]);
export type RouteChoice = z.infer<typeof RouteChoice>;

const claim = {
  /** A key of `reference/circumstances.ts`; it gives cause and matter where these are not named. */
  circumstance: z.string().max(60).optional(),
  cause: z
    .string()
    .regex(/^A\d\d$/)
    .optional(),
  matter: z
    .string()
    .regex(/^I\d\d$/)
    .optional(),
  outside: z
    .string()
    .regex(/^O\d\d$/)
    .optional(),
  amountFen: Fen.optional(),
  period: ClaimPeriod.optional(),
  facts: ClaimFacts.default({}),
};
export const ClaimInput = z.strictObject(claim);
export type ClaimInput = z.infer<typeof ClaimInput>;
/** `itemId` names the item that is replaced; without it a new one is added. */
export const AmendedClaim = z.strictObject({ ...claim, itemId: z.string().optional() });
export const RoutedClaim = z.strictObject({ ...claim, route: RouteChoice.optional() });

export const MaterialInput = z.strictObject({
  /** A key of `reference/materials.ts`, or `other`. */
  kind: z.string().max(60),
  title: Text(120),
  pages: z.int().positive().max(9999),
  form: z.enum(['original', 'copy']),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type MaterialInput = z.infer<typeof MaterialInput>;

const NO_FLAGS = {
  collective: false,
  migrantWage: false,
  minor: false,
  pregnant: false,
  threat: false,
  mediaRisk: false,
};
const EMPLOYMENT_UNKNOWN = { contract: 'unknown', relation: 'unclear', overAge: false, lateRetirement: false } as const;

export const RegisterMatterBody = z.strictObject({
  channel: Channel.default('counter'),
  /** The legal day of receipt, when it is not today (mail, demo). Never later than today. */
  receivedOn: LocalDay.optional(),
  area: Area,
  employerArea: Area.optional(),
  applicant: PersonInput,
  /** All named workers of a group, the applicant among them. */
  workers: z.array(WorkerInput).max(1000).optional(),
  workersCount: z.int().positive().max(100_000).optional(),
  employer: EmployerInput,
  employment: Employment.partial().default(EMPLOYMENT_UNKNOWN),
  claims: z.array(RoutedClaim).min(1).max(50),
  story: Text(20_000),
  materials: z.array(MaterialInput).max(200).default([]),
  flags: IntakeFlags.partial().default(NO_FLAGS),
});
export type RegisterMatterBody = z.infer<typeof RegisterMatterBody>;

export const AmendMatterBody = z.strictObject({
  reason: z.string().trim().max(500).optional(),
  area: Area.optional(),
  employerArea: Area.optional(),
  applicant: PersonInput.optional(),
  workers: z.array(WorkerInput).max(1000).optional(),
  workersCount: z.int().positive().max(100_000).optional(),
  employer: EmployerInput.optional(),
  employment: Employment.partial().optional(),
  claims: z.array(AmendedClaim).max(50).optional(),
  story: Text(20_000).optional(),
  flags: IntakeFlags.partial().optional(),
});
export type AmendMatterBody = z.infer<typeof AmendMatterBody>;

export const RequestCompletionBody = z.strictObject({
  missing: z
    .array(z.strictObject({ kind: z.string().max(60), title: Text(120) }))
    .min(1)
    .max(50),
  note: z.string().trim().max(500).optional(),
});
export const MaterialsBody = z.strictObject({ materials: z.array(MaterialInput).min(1).max(200) });
/** `unit`: which of several competent offices, where the worker may choose. */
export const ConfirmRouteBody = z.strictObject({ unit: z.string().max(40).optional() });
export const OverrideRouteBody = z.strictObject({
  body: z.enum(['arbitration', 'inspection', 'elsewhere']),
  agency: OutsideAgency.optional(),
  unit: z.string().max(40).optional(),
  reason: Text(500),
});
export const HandoverConsentBody = z.strictObject({
  toUnit: z.string().max(40),
  given: z.boolean(),
  signedOn: LocalDay.optional(),
});
export const SendPackageBody = z.strictObject({ toUnit: z.string().max(40) });
export const RefusePackageBody = z.strictObject({ reason: Text(500) });
export const DesignateUnitBody = z.strictObject({
  itemIds: z.array(z.string()).min(1).max(50),
  unit: z.string().max(40),
  reason: Text(500),
});
export const WithdrawMatterBody = z.strictObject({
  /** Without it: everything that still lies at the window. */
  itemIds: z.array(z.string()).min(1).max(50).optional(),
  reason: z.string().trim().max(500).optional(),
});

/** A suggestion while typing: nothing is written. */
export const SuggestRoutesBody = z.strictObject({
  area: Area.optional(),
  employment: Employment.partial().default(EMPLOYMENT_UNKNOWN),
  workersCount: z.int().positive().max(100_000).default(1),
  claims: z.array(ClaimInput).min(1).max(50),
  flags: IntakeFlags.partial().default(NO_FLAGS),
});
export type SuggestRoutesBody = z.infer<typeof SuggestRoutesBody>;

const Bilingual = z.object({ zh: z.string(), en: z.string() });
export const SuggestedRoute = RouteSuggestion.extend({
  cause: z.string().optional(),
  matter: z.string().optional(),
  outside: z.string().optional(),
  title: Bilingual,
  reasonText: Bilingual,
  warningTexts: z.array(Bilingual),
  /** The competent office, where the place of work is known. */
  unit: z.string().optional(),
});
export const SuggestRoutesAnswer = z.object({ suggestions: z.array(SuggestedRoute) });
export type SuggestRoutesAnswer = z.infer<typeof SuggestRoutesAnswer>;

/** Checks numbers while typing. */
export const CheckNumbersBody = z.strictObject({
  residentId: z.string().max(60).optional(),
  uscc: z.string().max(60).optional(),
});
const NumberCheck = z.object({
  valid: z.boolean(),
  /** Spaces and full-width characters removed. */
  cleaned: z.string(),
  reason: Bilingual.extend({ code: z.string() }).optional(),
});
export const CheckNumbersAnswer = z.object({
  residentId: NumberCheck.extend({
    birthDate: LocalDay.optional(),
    sex: z.enum(['male', 'female']).optional(),
    region: z.string().optional(),
  }).optional(),
  uscc: NumberCheck.optional(),
});
export type CheckNumbersAnswer = z.infer<typeof CheckNumbersAnswer>;

/** An unfinished form of one clerk, sealed where it lies. `content` is the form's own shape. */
export const SaveDraftBody = z.strictObject({
  title: Text(120),
  content: z.record(z.string(), z.unknown()),
});
export const DraftSummary = z.object({ draftId: z.string(), title: z.string(), savedAt: z.string() });
export const DraftAnswer = DraftSummary.extend({ content: z.record(z.string(), z.unknown()) });
export const DraftsAnswer = z.object({ drafts: z.array(DraftSummary) });

/** What is printed on the receipt (收件回执). */
export const ReceiptAnswer = z.object({
  receiptNo: z.string(),
  queryNo: z.string(),
  receivedOn: LocalDay,
  recordedAt: z.string(),
  receiver: z.object({ name: z.string(), unit: z.string(), unitName: Bilingual, address: z.string() }),
  applicant: z.object({ name: z.string() }),
  employer: z.object({ name: z.string() }),
  materials: z.array(
    z.object({ title: z.string(), pages: z.int(), form: z.enum(['original', 'copy']), receivedOn: LocalDay }),
  ),
  totalPages: z.int(),
  claims: z.array(
    z.object({
      itemId: z.string(),
      title: Bilingual,
      amountFen: Fen.optional(),
      body: z.string().optional(),
      unit: z.string().optional(),
      unitName: Bilingual.optional(),
      firstDeadline: z
        .object({ ruleId: z.string(), title: Bilingual, article: z.string(), dueOn: LocalDay })
        .optional(),
      next: Bilingual,
    }),
  ),
});
export type ReceiptAnswer = z.infer<typeof ReceiptAnswer>;
