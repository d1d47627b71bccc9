import { z } from 'zod';
import { LEGAL_REVIEW_GROUNDS, PROPOSED_OUTCOMES, STEP_KINDS } from '../../case-events/inspection/vocabulary';
import { Day, Id, Line, PenaltyMeasureBody, Text } from './values';

export const AssignInspectorsBody = z.strictObject({
  officers: z
    .array(z.strictObject({ accountId: Id, name: Line, certificateNo: Line, duty: z.enum(['lead', 'co']) }))
    .min(1),
});

export const RecordInvestigationStepBody = z.strictObject({
  kind: z.enum(STEP_KINDS),
  heldOn: Day,
  place: Line.optional(),
  /** On the premises of an enterprise: prior approval, notice and entry code (G54). */
  onSite: z.boolean(),
  entry: z.strictObject({ approvalNo: Line, noticeNo: Line, entryCode: Line }).optional(),
  officers: z.array(Id).min(1),
  cardShown: z.boolean(),
  record: Text,
  signature: z.enum(['signed', 'refused', 'not-needed']),
  refusalNote: Line.optional(),
  /** Inquiry letter (调查询问书): the day by which the employer must come or answer. */
  answerBy: Day.optional(),
});

export const ProposeEvidencePreservationBody = z.strictObject({
  things: z.array(Line).min(1),
  place: Line,
  reason: Text,
});

export const DecideOnEvidenceBody = z.strictObject({
  preservationId: Id,
  outcome: z.enum(['returned', 'copied-and-returned', 'appraisal', 'handed-over']),
  reason: Text,
});

export const ProposeExtensionBody = z.strictObject({ reason: Text });

export const FinishInvestigationBody = z.strictObject({
  facts: Text,
  employerStatement: Text,
  articles: z.array(Line).min(1),
  proposed: z.array(z.enum(PROPOSED_OUTCOMES)).min(1),
  legalReviewGrounds: z.array(z.enum(LEGAL_REVIEW_GROUNDS)).default([]),
});

export const SendPriorNoticeBody = z.strictObject({
  roundId: Id,
  /** The penalty in view; empty for a handling decision alone. */
  penalties: z.array(PenaltyMeasureBody).default([]),
  handling: z.strictObject({ text: Text, totalFen: z.int().nonnegative().optional() }).optional(),
  facts: Text,
  articles: z.array(Line).min(1),
  defenceUntil: Day,
});

export const ReceiveEmployerDefenceBody = z.strictObject({
  roundId: Id,
  receivedOn: Day,
  form: z.enum(['written', 'oral-recorded']),
  text: Text,
});

export const RecordDefenceWaiverBody = z.strictObject({
  roundId: Id,
  kind: z.enum(['declared', 'period-passed']),
  waivedOn: Day,
  /** Declared in writing for the hearing too. */
  hearingToo: z.boolean().default(false),
});

export const ReviewDefenceBody = z.strictObject({
  roundId: Id,
  adopted: z.enum(['yes', 'partly', 'no']),
  reasons: Text,
});

export const LegalReviewBody = z.strictObject({ roundId: Id, pass: z.boolean(), opinion: Text });
