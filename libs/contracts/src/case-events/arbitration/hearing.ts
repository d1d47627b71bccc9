import { z } from 'zod';
import { SIMPLIFIED_GROUNDS } from '../../http/arbitration/hearing';
import { Delivery, DocumentKind, LocalDay, Official, SealedText } from './parts';

export const DocumentIssued = z.object({
  documentId: z.string(),
  kind: DocumentKind,
  number: z.string().optional(),
  recipients: z.array(z.string()),
  hearingId: z.string().optional(),
});
export const DocumentServed = Delivery.extend({ defenceDays: z.int().optional() });
/** A delivery that failed the rule on its kind is not recorded; a late hearing notice is, and named late. */
export const HearingNoticeServed = Delivery.extend({
  hearingId: z.string(),
  clearWorkingDays: z.int(),
  inTime: z.boolean(),
});

export const DefenceFiled = z.object({
  partyId: z.string(),
  documentId: z.string(),
  summary: SealedText,
  pages: z.int().optional(),
  late: z.boolean(),
});

export const SimplifiedProcedureChosen = z.object({
  ground: z.enum(SIMPLIFIED_GROUNDS),
  defenceDays: z.int().optional(),
  respondentConsentProof: z.string().optional(),
  shortens: z.array(z.object({ partyId: z.string(), servedOn: LocalDay })),
});
export const ConvertedToOrdinary = z.object({ documentId: z.string(), reason: SealedText });

export const TribunalFormed = z.object({
  composition: z.enum(['three', 'sole']),
  members: z.array(Official),
  presiding: Official,
  recorder: Official,
  documentId: z.string(),
});

export const HearingScheduled = z.object({
  hearingId: z.string(),
  documentId: z.string(),
  heldOn: LocalDay,
  time: z.string(),
  place: z.string(),
  /** Public, unless there is a reason against it (LMAA 26); only events of shape 1 may lack it. */
  openness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('public') }),
    z.object({ kind: z.literal('closed'), reason: z.string().optional() }),
  ]),
  /** Simplified handling: the five days of ARB-14 do not bind (RULES 60). */
  noticePeriodFree: z.boolean(),
  partyIds: z.array(z.string()),
});
export const NoticePeriodWaived = z.object({ hearingId: z.string(), partyId: z.string(), proof: z.string() });

export const HearingOpened = z.object({
  hearingId: z.string(),
  attendance: z.array(
    z.object({ partyId: z.string(), present: z.boolean(), by: z.enum(['in-person', 'agent']).optional() }),
  ),
});
export const RecusalAsked = z.object({
  hearingId: z.string(),
  answers: z.array(
    z.object({ partyId: z.string(), answer: z.enum(['no', 'requested']), against: z.string().optional() }),
  ),
});
export const RecusalDecided = z.object({
  documentId: z.string(),
  against: z.array(z.string()),
  granted: z.boolean(),
  reason: SealedText,
});
/** The composition ends; a new tribunal must be formed and the hearing repeated (A46). */
export const TribunalRevoked = z.object({ reason: z.enum(['recusal-granted']) });

export const AbsenceRecorded = z.object({
  hearingId: z.string(),
  partyId: z.string(),
  how: z.enum(['absent', 'left-without-permission']),
  justified: z.boolean(),
  reason: SealedText.optional(),
});
export const WithdrawalDeemed = z.object({ hearingId: z.string(), partyId: z.string(), documentId: z.string() });
export const DefaultHearingOrdered = z.object({ hearingId: z.string(), partyId: z.string() });

export const RecordSigned = z.object({ hearingId: z.string(), partyId: z.string() });
export const RecordSigningRefused = z.object({ hearingId: z.string(), partyId: z.string(), note: SealedText });
export const RecordCorrectionRequested = z.object({
  hearingId: z.string(),
  partyId: z.string(),
  request: SealedText,
  granted: z.boolean(),
});
export const DebateClosed = z.object({ hearingId: z.string() });
export const FinalOpinionRecorded = z.object({ hearingId: z.string(), partyId: z.string(), opinion: SealedText });
export const HearingMediationAttempted = z.object({
  hearingId: z.string().optional(),
  result: z.enum(['failed', 'settled', 'settled-in-part']),
});
