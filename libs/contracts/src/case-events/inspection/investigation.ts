import { z } from 'zod';
import { LocalDay, PenaltyMeasure, SealedText, ServiceProof } from './shapes';
import { LEGAL_REVIEW_GROUNDS, PROPOSED_OUTCOMES, STEP_KINDS } from './vocabulary';

export const InspectorsAssigned = z.object({
  officers: z.array(
    z.object({
      accountId: z.string(),
      name: z.string(),
      certificateNo: z.string(),
      duty: z.enum(['lead', 'co']),
    }),
  ),
});

export const InvestigationStepRecorded = z.object({
  stepId: z.string(),
  kind: z.enum(STEP_KINDS),
  heldOn: LocalDay,
  place: z.string().optional(),
  onSite: z.boolean(),
  entry: z.object({ approvalNo: z.string(), noticeNo: z.string(), entryCode: z.string() }).optional(),
  officers: z.array(z.string()),
  cardShown: z.literal(true),
  record: SealedText,
  signature: z.enum(['signed', 'refused', 'not-needed']),
  refusalNote: z.string().optional(),
  answerBy: LocalDay.optional(),
});

export const EvidencePreservationProposed = z.object({
  proposedBy: z.string(),
  things: z.array(z.string()),
  place: z.string(),
  reason: SealedText,
});
export const EvidencePreserved = z.object({
  preservationId: z.string(),
  things: z.array(z.string()),
  place: z.string(),
});
export const EvidenceDecided = z.object({
  preservationId: z.string(),
  outcome: z.enum(['returned', 'copied-and-returned', 'appraisal', 'handed-over']),
  reason: SealedText,
});

export const ExtensionProposed = z.object({ proposedBy: z.string(), reason: SealedText });
export const InvestigationExtended = z.object({ workingDays: z.int().positive() });

export const InvestigationFinished = z.object({ facts: SealedText, employerStatement: SealedText });
export const HandlingProposed = z.object({
  proposedBy: z.string(),
  roundId: z.string(),
  proposed: z.array(z.enum(PROPOSED_OUTCOMES)),
  articles: z.array(z.string()),
  legalReviewGrounds: z.array(z.enum(LEGAL_REVIEW_GROUNDS)),
  /** A round that answers an unmet order or decision (INSP 30(3)). */
  unmet: z.object({ kind: z.enum(['order', 'decision']), id: z.string() }).optional(),
});

export const PriorNoticeIssued = z.object({
  roundId: z.string(),
  noticeNo: z.string(),
  penalties: z.array(PenaltyMeasure),
  handling: z.object({ text: z.string(), totalFen: z.int().optional() }).optional(),
  facts: SealedText,
  articles: z.array(z.string()),
  defenceUntil: LocalDay,
  hearingRight: z.boolean(),
});
export const PriorNoticeServed = z.object({
  roundId: z.string(),
  hearingRight: z.boolean(),
  hearingUntil: LocalDay.optional(),
  proof: ServiceProof,
});
export const DefenceReceived = z.object({
  roundId: z.string(),
  receivedOn: LocalDay,
  form: z.enum(['written', 'oral-recorded']),
  text: SealedText,
});
export const DefenceWaived = z.object({
  roundId: z.string(),
  kind: z.enum(['declared', 'period-passed']),
  waivedOn: LocalDay,
  hearingToo: z.boolean(),
});
export const DefenceReviewed = z.object({
  roundId: z.string(),
  adopted: z.enum(['yes', 'partly', 'no']),
  reasons: SealedText,
});
export const LegalReviewed = z.object({ roundId: z.string(), pass: z.boolean(), opinion: SealedText });
