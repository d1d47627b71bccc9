import { z } from 'zod';
import { NO_PENALTY_GROUNDS, REVOCATION_GROUNDS } from '../../case-events/inspection/vocabulary';
import {
  Day,
  DocumentRef,
  Id,
  Line,
  ObligationBody,
  PenaltyMeasureBody,
  PerformanceTerm,
  PositiveFen,
  ServiceMethod,
  Text,
} from './values';

/** I20 限期整改指令书. May come before the investigation ends; each order has its own due date. */
export const IssueOrderToCorrectBody = z.strictObject({
  facts: Text,
  obligations: z.array(ObligationBody).min(1),
  term: PerformanceTerm,
});

export const IssueHandlingDecisionBody = z.strictObject({
  roundId: Id,
  facts: Text,
  obligations: z.array(ObligationBody).min(1),
  term: PerformanceTerm,
});

export const IssuePenaltyDecisionBody = z.strictObject({
  roundId: Id,
  facts: Text,
  measures: z.array(PenaltyMeasureBody).min(1),
});

export const DecideNoPenaltyBody = z.strictObject({ roundId: Id, ground: z.enum(NO_PENALTY_GROUNDS), reasons: Text });

export const RevokeFilingBody = z.strictObject({ roundId: Id, ground: z.enum(REVOCATION_GROUNDS), reasons: Text });

export const ServeInspectionDocumentBody = z.strictObject({
  document: DocumentRef,
  method: ServiceMethod,
  servedOn: Day,
  /** `20:15`; evidence only: the day of service is not counted whatever the hour. */
  servedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  receiver: Line,
  receiptNo: Line.optional(),
  /** Signed confirmation for electronic service. */
  consentNo: Line.optional(),
  publishedOn: Day.optional(),
  /** Photo or video of a posting or of leaving the document. */
  recordedBy: Line.optional(),
});

export const RecordPerformanceBody = z.strictObject({
  of: z.strictObject({ kind: z.enum(['order', 'decision']), id: Id }),
  payments: z
    .array(
      z.strictObject({
        obligation: z.int().positive(),
        personId: Id,
        amountFen: PositiveFen,
        paidOn: Day,
        evidence: Line,
      }),
    )
    .default([]),
  corrections: z
    .array(z.strictObject({ obligation: z.int().positive(), correctedOn: Day, evidence: Line }))
    .default([]),
  fine: z.strictObject({ amountFen: PositiveFen, paidOn: Day, bankReceiptNo: Line }).optional(),
});

/** I29: the unmet order or decision is itself the offence (INSP 30(3)); opens a round of its own. */
export const PunishNonComplianceBody = z.strictObject({
  of: z.strictObject({ kind: z.enum(['order', 'decision']), id: Id }),
  facts: Text,
});
