import { z } from 'zod';

export const LocalDay = z.iso.date();
export const Fen = z.int().nonnegative();
export const SealedText = z.string().min(1);
/** `A11`: an arbitration cause (domain.md §6.1). Names, basis and finality: `reference/causes.ts`. */
export const Cause = z.string().regex(/^A\d\d$/);
/** `I06`: an inspection matter (domain.md §6.2). Names: `reference/matters.ts`. */
export const Matter = z.string().regex(/^I\d\d$/);
/** `O01`: something that neither body decides, such as damages for mental distress. `reference/outside.ts`. */
export const Outside = z.string().regex(/^O\d\d$/);

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

export const itemBase = {
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

export const Area = z.enum(['xincheng', 'dongshan', 'city']);
