import { z } from 'zod';

/**
 * The facts of a matter (`matter-<caseId>`) as other services may see them, one schema per fact.
 * What names a person is sealed; an employer that is an organization is plain.
 */

const LocalDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Fen = z.int().nonnegative();
const SealedText = z.string().min(1);
/** `A11`: an arbitration cause (domain.md §6.1). Names, basis and finality: `reference/causes.ts`. */
const Cause = z.string().regex(/^A\d\d$/);
/** `I06`: an inspection matter (domain.md §6.2). Names: `reference/matters.ts`. */
const Matter = z.string().regex(/^I\d\d$/);
/** `O01`: something that neither body decides, such as damages for mental distress. `reference/outside.ts`. */
const Outside = z.string().regex(/^O\d\d$/);

export const IntakeBody = z.enum(['arbitration', 'inspection']);
export type IntakeBody = z.infer<typeof IntakeBody>;
/** Where an item may be told to go when neither body decides it. */
export const OutsideAgency = z.enum([
  'court',
  'people-mediation',
  'housing-fund-centre',
  'social-insurance-agency',
  'tax-authority',
  'police',
  'personnel-appeal',
  'appraisal-committee',
  'competent-unit',
  'other',
]);
export type OutsideAgency = z.infer<typeof OutsideAgency>;

export const IntakeFlags = z.object({
  /** Ten or more workers with a common claim (办案规则62条). */
  collective: z.boolean(),
  /** Wages of migrant workers (农民工工资): both doors open, inspection's fast track. */
  migrantWage: z.boolean(),
  minor: z.boolean(),
  pregnant: z.boolean(),
  threat: z.boolean(),
  mediaRisk: z.boolean(),
});
export type IntakeFlags = z.infer<typeof IntakeFlags>;

export const ClaimPeriod = z.object({ from: LocalDay, to: LocalDay.optional() });

/** What the worker said about one claim; every answer is optional, `unknown` is an answer. */
export const ClaimFacts = z.object({
  /** Does the employer admit the debt and its amount? */
  admitted: z.enum(['yes', 'no', 'unknown']).optional(),
  /** Is the evidence enough to see who owes how much (pay sheets, IOU, settlement)? */
  clear: z.boolean().optional(),
  months: z.number().positive().optional(),
  /** When the violation or the debt arose, ended, and when the worker learnt of it. */
  arose: LocalDay.optional(),
  ended: LocalDay.optional(),
  known: LocalDay.optional(),
  ongoing: z.boolean().optional(),
  /** Others beside the applicants who are hit by the same act. */
  othersAffected: z.int().nonnegative().optional(),
  /** What was done about this claim before (L1; 监察条例21条). */
  procedureUsed: z
    .enum([
      'none',
      'mediation',
      'mediation-failed',
      'arbitration',
      'arbitration-refused',
      'withdrawn',
      'deemed-withdrawn',
      'court',
    ])
    .optional(),
  /** An inspection order to pay this very sum that was not obeyed (A25; 劳动合同法85条). */
  orderUnmet: z.object({ orderNo: z.string().optional(), servedOn: LocalDay, dueOn: LocalDay }).optional(),
  /** The way the worker asks for, where the law leaves a choice. */
  wish: IntakeBody.optional(),
});
export type ClaimFacts = z.infer<typeof ClaimFacts>;

const itemBase = {
  /** Unique within the matter: `c1`, `c2`, … */
  itemId: z.string(),
  amountFen: Fen.optional(),
  period: ClaimPeriod.optional(),
  facts: ClaimFacts,
};

export const IntakeItem = z.object({
  ...itemBase,
  /** Key of `reference/circumstances.ts`: what the worker ticked, in plain words. */
  circumstance: z.string().optional(),
  cause: Cause.optional(),
  matter: Matter.optional(),
  outside: Outside.optional(),
});
export type IntakeItem = z.infer<typeof IntakeItem>;

export const PersonParty = z.object({
  personId: z.string(),
  /** Name, sex, birth date, ID number, address, telephone: `SealedPerson` of `http/intake.ts` once unsealed. */
  sealed: SealedText,
  /** Blind index of the ID number. */
  idIndex: z.string().optional(),
});
export type PersonParty = z.infer<typeof PersonParty>;

/** One of several workers, with his or her own part of the claim. */
export const WorkerParty = PersonParty.extend({ amountFen: Fen.optional() });
export type WorkerParty = z.infer<typeof WorkerParty>;

export const EmployerParty = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organization'),
    name: z.string(),
    uscc: z.string().optional(),
    usccIndex: z.string().optional(),
    address: z.string().optional(),
    /** Legal representative or principal, contact person and telephone. */
    sealedContact: SealedText.optional(),
    contactPersonId: z.string().optional(),
  }),
  z.object({
    kind: z.literal('person'),
    personId: z.string(),
    sealed: SealedText,
    idIndex: z.string().optional(),
  }),
]);
export type EmployerParty = z.infer<typeof EmployerParty>;

export const Employment = z.object({
  startedOn: LocalDay.optional(),
  endedOn: LocalDay.optional(),
  monthlyWageFen: Fen.optional(),
  contract: z.enum(['written', 'oral', 'none', 'unknown']),
  /** How the two sides stand to the relationship; `none`: the worker says himself it is not one. */
  relation: z.enum(['admitted', 'disputed', 'unclear', 'none']),
  /** Over the retirement age (超龄劳动者). */
  overAge: z.boolean(),
  /** Draws an old-age pension (已享受养老保险待遇). */
  pension: z.boolean().optional(),
  /** Flexible late retirement (弹性延迟退休): ordinary labour law. */
  lateRetirement: z.boolean(),
});
export type Employment = z.infer<typeof Employment>;

export const MaterialItem = z.object({
  materialId: z.string(),
  /** Key of `reference/materials.ts`, or `other`. */
  kind: z.string(),
  title: z.string(),
  pages: z.int().positive(),
  form: z.enum(['original', 'copy']),
  /** Fingerprint of the scan, where there is one. */
  sha256: z.string().optional(),
  receivedOn: LocalDay,
});
export type MaterialItem = z.infer<typeof MaterialItem>;

export const Channel = z.enum(['counter', 'online', 'mail', 'hotline', 'petition', 'lead-platform', 'transferred']);
export type Channel = z.infer<typeof Channel>;

const Area = z.enum(['xincheng', 'dongshan', 'city']);

/** Received at a window: a receipt was given, the conservative legal clock runs (INT-03). */
export const WindowReceived = z.object({
  receiptNo: z.string(),
  /** With it anyone who holds the receipt may ask where the matter stands (查询码). */
  queryNo: z.string(),
  channel: Channel,
  windowUnit: z.string(),
  /** Place where the work was done: decides which office is competent. */
  area: Area,
  employerArea: Area.optional(),
  applicant: PersonParty,
  workers: z.array(WorkerParty).optional(),
  /** All workers concerned by the claims, named or not. */
  workersCount: z.int().positive(),
  /** Person ids of the 3–5 representatives (办案规则63条). */
  representatives: z.array(z.string()).optional(),
  employer: EmployerParty,
  employment: Employment,
  items: z.array(IntakeItem),
  story: SealedText,
  materials: z.array(MaterialItem),
  flags: IntakeFlags,
});

export const MatterAmended = z.object({
  reason: z.string().optional(),
  applicant: PersonParty.optional(),
  workers: z.array(WorkerParty).optional(),
  workersCount: z.int().positive().optional(),
  representatives: z.array(z.string()).optional(),
  employer: EmployerParty.optional(),
  employment: Employment.optional(),
  area: Area.optional(),
  employerArea: Area.optional(),
  story: SealedText.optional(),
  flags: IntakeFlags.optional(),
  /** Items that were changed or added; the others stay. */
  items: z.array(IntakeItem).optional(),
});

/** One-off list of what is missing (办案规则29条). */
export const CompletionRequested = z.object({
  noticeNo: z.string(),
  missing: z.array(z.object({ kind: z.string(), title: z.string() })),
  note: z.string().optional(),
});
export const MatterCompleted = z.object({ materials: z.array(MaterialItem) });
export const MaterialsAdded = z.object({ materials: z.array(MaterialItem) });

const RouteAlternative = z.object({
  body: IntakeBody,
  article: z.string(),
  /** Last day of the limitation period on that way, as far as the told facts allow to say. */
  limitationEndsOn: LocalDay.optional(),
});

export const RouteSuggestion = z.object({
  body: z.enum(['arbitration', 'inspection', 'elsewhere', 'clerk-decides']),
  agency: OutsideAgency.optional(),
  /** Stable code of the rule that decided; sentences for it: `reference/route-reasons.ts`. */
  reasonCode: z.string(),
  /** Further reason codes, in the order in which they were weighed. */
  reasons: z.array(z.string()),
  article: z.string(),
  alternatives: z.array(RouteAlternative),
  limitationEndsOn: LocalDay.optional(),
  /** Codes of what the clerk must see, such as `limitation-near` or `reapplication-barred`. */
  warnings: z.array(z.string()),
  /** The inspection matter that should be looked at beside the claim, whichever way the money claim takes. */
  leadMatter: Matter.optional(),
});
export type RouteSuggestion = z.infer<typeof RouteSuggestion>;

export const RouteSuggested = z.object({ itemId: z.string(), suggestion: RouteSuggestion });
const routeDecided = {
  itemId: z.string(),
  body: z.enum(['arbitration', 'inspection', 'elsewhere']),
  agency: OutsideAgency.optional(),
  /** The office that is competent for it. Absent for `elsewhere`. */
  unit: z.string().optional(),
  /** The text about rights and other ways that the worker was given. */
  rightsNotice: z.string(),
};
export const RouteConfirmed = z.object(routeDecided);
export const RouteOverridden = z.object({ ...routeDecided, suggested: z.string(), reason: z.string() });

/** Told to go elsewhere, always in writing. */
export const AdvisedElsewhere = z.object({
  noticeNo: z.string(),
  itemId: z.string(),
  agency: OutsideAgency,
  unit: z.string().optional(),
  reasonCode: z.string(),
  article: z.string(),
  text: z.string(),
});

const ArbitrationItem = z.object({
  ...itemBase,
  cause: Cause,
  matter: Matter.optional(),
  circumstance: z.string().optional(),
});
const InspectionItem = z.object({
  ...itemBase,
  cause: Cause.optional(),
  matter: Matter,
  circumstance: z.string().optional(),
});

const dispatched = {
  /** Unique within the matter: `D1`, `D2`, … */
  dispatchId: z.string(),
  /** The competent office that must now act. */
  unit: z.string(),
  itemIds: z.array(z.string()),
  applicant: PersonParty,
  workers: z.array(WorkerParty).optional(),
  workersCount: z.int().positive(),
  representatives: z.array(z.string()).optional(),
  employer: EmployerParty,
  employment: Employment,
  /** First receipt at any window: ARB-01 and INS-01 are counted from it (conservative reading of INT-03). */
  windowReceivedOn: LocalDay,
  windowUnit: z.string(),
  channel: Channel,
  receiptNo: z.string(),
  materials: z.array(MaterialItem),
  story: SealedText,
  flags: IntakeFlags,
  /** Where it came by hand-over from another area (全域受理): the package. */
  packageNo: z.string().optional(),
};

/** Handed to a body of the same city: the body opens its own proceeding and decides by its own law. */
export const CaseDispatched = z.discriminatedUnion('body', [
  z.object({ ...dispatched, body: z.literal('arbitration'), claimItems: z.array(ArbitrationItem) }),
  z.object({ ...dispatched, body: z.literal('inspection'), claimItems: z.array(InspectionItem) }),
]);
export type CaseDispatched = z.infer<typeof CaseDispatched>;

export const HandoverConsented = z.object({ itemIds: z.array(z.string()), toUnit: z.string(), signedOn: LocalDay });
export const HandoverDeclined = z.object({ itemIds: z.array(z.string()), toUnit: z.string() });

/** domain.md §4.2. The receiver never edits it; it opens its own case that refers to it. */
export const TransferPackage = z.object({
  packageNo: z.string(),
  fromUnit: z.string(),
  toUnit: z.string(),
  body: IntakeBody,
  legalBasis: z.array(z.string()),
  reasonCode: z.string(),
  consent: z.object({ given: z.literal(true), on: LocalDay }),
  originalReceivedOn: LocalDay,
  itemIds: z.array(z.string()),
  claimItems: z.array(IntakeItem),
  applicant: PersonParty,
  employer: EmployerParty,
  story: SealedText,
  materials: z.array(MaterialItem),
  /** Numbers of notices already given to the party. */
  noticesIssued: z.array(z.string()),
  factsEstablished: z.array(
    z.object({ fact: z.string(), evidence: z.string(), establishedBy: z.string(), contested: z.boolean() }),
  ),
  deadlinesRunning: z.array(z.object({ ruleId: z.string(), dueOn: LocalDay })),
  limitation: z.array(z.object({ itemId: z.string(), endsOn: LocalDay })),
  flags: IntakeFlags,
});
export type TransferPackage = z.infer<typeof TransferPackage>;

export const PackageSent = z.object({ package: TransferPackage });
export const PackageAccepted = z.object({ packageNo: z.string(), unit: z.string() });
export const PackageRefused = z.object({ packageNo: z.string(), unit: z.string(), reason: z.string() });
/** Bounced a second time: the coordinator of the city's bureau must designate (督办). */
export const HandoverEscalated = z.object({
  itemIds: z.array(z.string()),
  body: IntakeBody,
  refusedBy: z.array(z.string()),
});
export const UnitDesignated = z.object({ itemIds: z.array(z.string()), unit: z.string(), reason: z.string() });

/** What a body did with what it was sent. */
export const FeedbackRecorded = z.object({
  dispatchId: z.string(),
  body: IntakeBody,
  unit: z.string(),
  outcome: z.enum(['accepted', 'refused', 'told-dispute-procedure', 'forwarded', 'withdrawn', 'closed']),
  itemIds: z.array(z.string()),
  number: z.string().optional(),
  article: z.string().optional(),
  /** The case event that said so. */
  eventId: z.string(),
});

/** Back on the window's desk: somebody must tell the worker what comes next and route it anew. */
export const ItemsReturned = z.object({
  itemIds: z.array(z.string()),
  by: z.string(),
  reasonCode: z.string(),
  article: z.string().optional(),
});
export const ItemsWithdrawn = z.object({ itemIds: z.array(z.string()), reason: z.string().optional() });

/** Every fact of a matter by its stored name. Deadline facts are common to all services. */
export const intakeCaseEvents = {
  WindowReceived,
  MatterAmended,
  CompletionRequested,
  MatterCompleted,
  MaterialsAdded,
  RouteSuggested,
  RouteConfirmed,
  RouteOverridden,
  AdvisedElsewhere,
  CaseDispatched,
  HandoverConsented,
  HandoverDeclined,
  PackageSent,
  PackageAccepted,
  PackageRefused,
  HandoverEscalated,
  UnitDesignated,
  FeedbackRecorded,
  ItemsReturned,
  ItemsWithdrawn,
} as const;
export type IntakeCaseEventType = keyof typeof intakeCaseEvents;
