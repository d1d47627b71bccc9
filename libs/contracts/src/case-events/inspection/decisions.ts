import { z } from 'zod';
import {
  Fen,
  LocalDay,
  Moment,
  Obligation,
  ObligationSource,
  PenaltyMeasure,
  SealedText,
  ServiceProof,
  Term,
} from './shapes';
import { CLOSING_OUTCOMES, NO_PENALTY_GROUNDS, POLICE_FEEDBACK, REVOCATION_GROUNDS } from './vocabulary';

/** With this, everything that the inspector proposed at the end of the investigation is decided (INS-04). */
const completesHandling = z.boolean();

export const OrderToCorrectIssued = z.object({
  completesHandling,
  orderId: z.string(),
  orderNo: z.string(),
  facts: SealedText,
  obligations: z.array(Obligation),
  term: Term,
});

const decided = {
  decisionId: z.string(),
  roundId: z.string(),
  decisionNo: z.string(),
  facts: SealedText,
  completesHandling,
};
export const HandlingDecisionIssued = z.object({ ...decided, obligations: z.array(Obligation), term: Term });
export const PenaltyDecisionIssued = z.object({ ...decided, measures: z.array(PenaltyMeasure), totalFineFen: Fen });
export const NoPenaltyDecided = z.object({
  ...decided,
  ground: z.enum(NO_PENALTY_GROUNDS),
});
export const FilingRevoked = z.object({
  roundId: z.string(),
  noticeNo: z.string(),
  ground: z.enum(REVOCATION_GROUNDS),
  reasons: SealedText,
});

/** `dueOn`: what the stated term comes to, counted from this service. */
export const OrderServed = z.object({ orderId: z.string(), term: Term, dueOn: LocalDay, proof: ServiceProof });
export const DecisionServed = z.object({
  decisionId: z.string(),
  kind: z.enum(['handling', 'penalty', 'no-penalty']),
  /** Of a handling decision. A fine is due by law (INS-11f). */
  term: Term.optional(),
  fine: z.boolean(),
  dueOn: LocalDay.optional(),
  proof: ServiceProof,
});

export const PaymentVerified = z.object({
  of: ObligationSource,
  obligation: z.int().positive(),
  personId: z.string(),
  amountFen: Fen,
  paidOn: LocalDay,
  evidence: z.string(),
});
export const CorrectionVerified = z.object({
  of: ObligationSource,
  obligation: z.int().positive(),
  correctedOn: LocalDay,
  evidence: z.string(),
});
export const FinePaid = z.object({
  decisionId: z.string(),
  amountFen: Fen,
  paidOn: LocalDay,
  bankReceiptNo: z.string(),
});
/** Everything that this order or decision asks for was done; `on` is the day of the last act. */
export const ObligationsPerformed = z.object({ of: ObligationSource, performedOn: LocalDay });

export const NonComplianceFound = z.object({ of: ObligationSource, roundId: z.string(), facts: SealedText });

export const CriminalTransferReported = z.object({
  reportId: z.string(),
  crime: z.enum(['refusal-to-pay', 'other']),
  crimeName: z.string().optional(),
  proposedBy: z.string(),
  team: z.array(z.string()),
  facts: SealedText,
  /** The order or handling decision that was not obeyed. */
  unmet: ObligationSource.optional(),
  absconded: z.boolean(),
  arrears: z.array(z.object({ personId: z.string(), amountFen: Fen, months: z.number() })),
  totalFen: Fen,
  evidence: z.array(z.object({ name: z.string(), source: z.string(), pages: z.int().optional() })),
});
export const CriminalTransferApproved = z.object({
  reportId: z.string(),
  approvedAt: Moment,
  opinion: SealedText,
  completesHandling,
});
export const CriminalTransferRefused = z.object({ reportId: z.string(), reasons: SealedText, completesHandling });
export const SentToPolice = z.object({
  reportId: z.string(),
  transferNo: z.string(),
  police: z.string(),
  enclosed: z.array(z.string()),
  sentAt: Moment,
});
export const PoliceReceiptRecorded = z.object({
  reportId: z.string(),
  receivedOn: LocalDay,
  receiptNo: z.string().optional(),
});
export const PoliceFiled = z.object({ reportId: z.string(), filedOn: LocalDay, policeCaseNo: z.string().optional() });
export const PoliceNotFiled = z.object({ reportId: z.string(), decidedOn: LocalDay, reasons: SealedText });
export const PoliceFeedbackRecorded = z.object({
  reportId: z.string(),
  kind: z.enum(POLICE_FEEDBACK),
  happenedOn: LocalDay,
  note: z.string().optional(),
});

export const ResultTold = z.object({
  to: z.enum(['complainant', 'reporter']),
  toldOn: LocalDay,
  method: z.enum(['in-person', 'phone', 'message', 'letter', 'online']),
  content: SealedText,
});
export const ClosingProposed = z.object({
  proposedBy: z.string(),
  outcome: z.enum(CLOSING_OUTCOMES),
  summary: SealedText,
});
export const CaseClosed = z.object({ outcome: z.enum(CLOSING_OUTCOMES) });
export const CaseArchived = z.object({ volumeNo: z.string(), pages: z.int().positive(), keepUntil: LocalDay });
