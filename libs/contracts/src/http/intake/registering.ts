import { z } from 'zod';
import { Area, Channel, Employment, IntakeFlags } from '../../case-events/intake';
import { AmendedClaim, RoutedClaim } from './claims';
import { LocalDay, Text } from './fields';
import { EmployerInput, PersonInput, WorkerInput } from './people';

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
  employment: Employment.partial().default({}),
  claims: z.array(RoutedClaim).min(1).max(50),
  story: Text(20_000),
  materials: z.array(MaterialInput).max(200).default([]),
  flags: IntakeFlags.partial().default({}),
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
