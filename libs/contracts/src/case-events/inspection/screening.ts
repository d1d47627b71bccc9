import { z } from 'zod';
import { AffectedWorker, InspectedEmployer, LeadFlags, LeadItem, LeadOrigin, LocalDay, SealedText } from './shapes';
import {
  DISPUTE_GROUNDS,
  INSPECTION_PROPOSALS,
  LEAD_CHANNELS,
  LEAD_KINDS,
  REFUSAL_REASONS,
  REMEDIES,
} from './vocabulary';

export const LeadRegistered = z.object({
  caseId: z.string(),
  inspectionId: z.string(),
  kind: z.enum(LEAD_KINDS),
  channel: z.enum(LEAD_CHANNELS),
  unit: z.string(),
  origin: LeadOrigin,
  /** Received by this body. */
  receivedOn: LocalDay,
  /** INS-01 counts from here: first receipt at any window (conservative reading of INT-03). */
  clockFrom: LocalDay,
  employer: InspectedEmployer.optional(),
  workers: z.array(AffectedWorker),
  workersCount: z.int().nonnegative(),
  /** Whether somebody reported; who it was never leaves the service (INSP 9). */
  reporter: z.object({ kept: z.literal(true) }).optional(),
  items: z.array(LeadItem),
  story: SealedText.optional(),
  materials: z.array(z.object({ title: z.string(), pages: z.int(), form: z.enum(['original', 'copy']) })),
  flags: LeadFlags,
});

/** L7: a complaint to the department interrupts the limitation of arbitration (LMAA 27). */
export const LimitationInterrupted = z.object({
  workers: z.array(z.object({ personId: z.string(), idIndex: z.string().optional() })),
  employer: InspectedEmployer.optional(),
  causes: z.array(z.string()),
  itemIds: z.array(z.string()),
  interruptedOn: LocalDay,
  proof: z.string(),
});

/** L10, L13: the receipt that a lead's sender gets. */
export const LeadReceived = z.object({
  leadId: z.string(),
  from: z.string(),
  unit: z.string(),
  inspectionId: z.string(),
});
export const LeadAnswered = z.object({
  leadId: z.string(),
  answer: z.enum(['filed', 'declined']),
  reason: z.string().optional(),
  caseNo: z.string().optional(),
});
export const LeadOutcomeReported = z.object({
  leadId: z.string(),
  outcome: z.string(),
  decisions: z.array(z.object({ kind: z.string(), no: z.string(), issuedOn: LocalDay })),
});

export const SupplementRequested = z.object({
  noticeNo: z.string(),
  missing: z.array(z.string()),
  answerBy: LocalDay.optional(),
});
export const SupplementReceived = z.object({
  receivedOn: LocalDay,
  supplied: z.array(z.string()),
  employer: InspectedEmployer.optional(),
});

export const DisputeProcedureAdvised = z.object({
  noticeNo: z.string(),
  dispatchId: z.string().optional(),
  itemIds: z.array(z.string()),
  ground: z.enum(DISPUTE_GROUNDS),
  explanation: SealedText,
  deliveredOn: LocalDay,
  arbitrationUnit: z.string(),
  handOverWanted: z.boolean(),
  remedy: z.enum(REMEDIES),
  /** Claims that stay with inspection. */
  remaining: z.array(z.string()),
});

export const RefusalProposed = z.object({
  proposedBy: z.string(),
  itemIds: z.array(z.string()),
  reason: z.enum(REFUSAL_REASONS),
  explanation: SealedText,
});
export const ComplaintRefused = z.object({
  noticeNo: z.string(),
  dispatchId: z.string().optional(),
  itemIds: z.array(z.string()),
  reason: z.enum(REFUSAL_REASONS),
  explanation: SealedText,
  remedy: z.enum(REMEDIES),
  remaining: z.array(z.string()),
});
export const LeadDeclined = z.object({ reason: z.enum(REFUSAL_REASONS), explanation: SealedText });

export const FilingProposed = z.object({
  proposedBy: z.string(),
  itemIds: z.array(z.string()),
  opinion: SealedText,
  articles: z.array(z.string()),
  despiteProcedures: z.array(z.object({ itemId: z.string(), reason: SealedText })),
});
export const CaseFiled = z.object({
  approvedBy: z.string(),
  caseNo: z.string(),
  filedOn: LocalDay,
  dispatchId: z.string().optional(),
  itemIds: z.array(z.string()),
  /** Notice of acceptance to the complainant; none for leads without one. */
  acceptanceNoticeNo: z.string().optional(),
});

export const ProposalReturned = z.object({ proposal: z.enum(INSPECTION_PROPOSALS), reason: SealedText });
