import { z } from 'zod';
import {
  Area,
  Channel,
  EmployerParty,
  Employment,
  IntakeFlags,
  IntakeItem,
  MaterialItem,
  PersonParty,
  SealedText,
  WorkerParty,
} from './parts';

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
  reason: SealedText.optional(),
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
  note: SealedText.optional(),
});
export const MatterCompleted = z.object({ materials: z.array(MaterialItem) });
export const MaterialsAdded = z.object({ materials: z.array(MaterialItem) });
