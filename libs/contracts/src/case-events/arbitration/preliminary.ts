import { z } from 'zod';
import { REFUSAL_REASONS } from '../../http/arbitration/preliminary';
import { Channel, EmployerParty, Employment, IntakeFlags, MaterialItem } from '../intake';
import { ArbitrationItem, ArbitrationParty, Cause, Fen, LocalDay, SealedText, Workers } from './parts';

/** Opened by the window's dispatch. The legal clock counts from the window's receipt (INT-03, conservative). */
export const ApplicationReceived = z.object({
  dispatchId: z.string(),
  dispatchEventId: z.string(),
  unit: z.string(),
  parties: z.array(ArbitrationParty),
  workers: Workers.optional(),
  workersCount: z.int().positive(),
  employment: Employment,
  items: z.array(ArbitrationItem),
  story: SealedText,
  windowReceivedOn: LocalDay,
  receivedByBodyOn: LocalDay,
  windowUnit: z.string(),
  channel: Channel,
  receiptNo: z.string(),
  packageNo: z.string().optional(),
  materials: z.array(MaterialItem),
  flags: IntakeFlags,
});

/** L7: an application interrupts the limitation period of LMAA 27. */
export const LimitationInterrupted = z.object({
  personIds: z.array(z.string()),
  employer: EmployerParty,
  itemIds: z.array(z.string()),
  causes: z.array(Cause),
  interruptedOn: LocalDay,
  by: z.literal('arbitration-application'),
  proof: z.string(),
});

export const CorrectionRequested = z.object({
  documentId: z.string(),
  items: z.array(z.object({ what: SealedText, how: SealedText.optional() })),
});
export const CorrectionCompleted = z.object({
  materials: z.array(z.object({ name: z.string(), pages: z.int().positive().optional() })),
});

export const MediationSuggested = z.object({ reason: SealedText });
export const AcceptanceHeld = z.object({ consentProof: z.string(), mediator: z.string().optional() });
export const MediationDeclined = z.object({});
export const PreMediationEnded = z.object({ outcome: z.enum(['failed', 'agreed']) });

export const RefusedItem = z.object({
  itemId: z.string(),
  reasonCode: z.enum(REFUSAL_REASONS),
  articles: z.array(z.string()),
  reason: SealedText,
});
export const AcceptanceProposed = z.object({
  conditions: z.object({
    withinScope: z.literal(true),
    clearClaimsAndFacts: z.literal(true),
    directInterestAndIdentifiedRespondent: z.literal(true),
    thisCommissionCompetent: z.literal(true),
  }),
  acceptItemIds: z.array(z.string()),
  refuseItems: z.array(RefusedItem),
  opinion: SealedText,
  proposedBy: z.string(),
});
export const ApplicationAccepted = z.object({
  caseNumber: z.string(),
  acceptedOn: LocalDay,
  itemIds: z.array(z.string()),
  proposedBy: z.string(),
  acceptedBy: z.string(),
  remark: SealedText.optional(),
  respondents: z.array(z.string()),
});
/** Accepted in part: the rest is refused in writing. */
export const ClaimItemsRefused = z.object({ documentId: z.string(), items: z.array(RefusedItem) });

const refusal = { reasonCode: z.enum(REFUSAL_REASONS), articles: z.array(z.string()), reason: SealedText };
export const RefusalProposed = z.object({ ...refusal, proposedBy: z.string() });
export const ApplicationRefused = z.object({
  ...refusal,
  documentId: z.string(),
  proposedBy: z.string(),
  refusedBy: z.string(),
  remark: SealedText.optional(),
});

export const NoJurisdictionExplained = z.object({
  documentId: z.string(),
  targetCommission: z.string(),
  reason: SealedText,
});
/** The applicant may sue directly; the receipt is the proof (LMAA 29; SPC1 12). */
export const AcceptanceDecisionOverdue = z.object({ dueOn: LocalDay });

export const RevocationProposed = z.object({ reason: SealedText, proposedBy: z.string() });
export const CaseRevoked = z.object({
  documentId: z.string(),
  reason: SealedText,
  proposedBy: z.string(),
  revokedBy: z.string(),
  remark: SealedText.optional(),
});

export const ApplicationWithdrawn = z.object({
  documentId: z.string(),
  reason: SealedText,
  settled: z.boolean(),
  settlementFen: Fen.optional(),
});
