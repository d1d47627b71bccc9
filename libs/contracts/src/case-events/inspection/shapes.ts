import { z } from 'zod';
import { LEAD_FLAGS, MATTER_CODES, PENALTY_PARTIES, PROCEDURES_USED, SERVICE_METHODS } from './vocabulary';

/** Shapes that several facts of an inspection case carry. `Sealed` texts name people. */
export const LocalDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const Moment = z.string();
export const Fen = z.int().nonnegative();
export const SealedText = z.string().min(1);

export const LeadItem = z.object({
  itemId: z.string(),
  matter: z.enum(MATTER_CODES),
  cause: z.string().optional(),
  amountFen: Fen.optional(),
  period: z.object({ from: LocalDay, to: LocalDay.optional() }).optional(),
  violation: z.object({ from: LocalDay, to: LocalDay.optional() }).optional(),
  procedureUsed: z.enum(PROCEDURES_USED).optional(),
});

export const InspectedEmployer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organization'),
    name: z.string(),
    uscc: z.string().optional(),
    address: z.string().optional(),
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

export const AffectedWorker = z.object({
  personId: z.string(),
  sealed: SealedText,
  idIndex: z.string().optional(),
  representative: z.boolean(),
  amountFen: Fen.optional(),
});

export const LeadOrigin = z.discriminatedUnion('from', [
  z.object({ from: z.literal('window'), dispatchId: z.string(), windowUnit: z.string(), receiptNo: z.string() }),
  z.object({ from: z.literal('arbitration'), leadId: z.string(), unit: z.string(), proceedingId: z.string() }),
  z.object({ from: z.literal('counter') }),
]);

export const LeadFlags = z.array(z.enum(LEAD_FLAGS));

export const Term = z.union([
  z.object({ dueOn: LocalDay }),
  z.object({ within: z.int().positive(), unit: z.enum(['working-days', 'calendar-days']) }),
]);

export const Obligation = z.object({
  no: z.int().positive(),
  itemId: z.string(),
  kind: z.enum(['correct', 'pay', 'additional-damages']),
  text: z.string(),
  articles: z.array(z.string()),
  pays: z.array(z.object({ personId: z.string(), amountFen: Fen })),
  percent: z.int().optional(),
  ofOrderId: z.string().optional(),
});

export const PenaltyMeasure = z.object({
  basisId: z.string(),
  itemIds: z.array(z.string()),
  party: z.enum(PENALTY_PARTIES),
  warning: z.boolean(),
  fineFen: Fen.optional(),
  units: z.int().optional(),
  baseFen: Fen.optional(),
  orderId: z.string().optional(),
  decisionId: z.string().optional(),
});

/** How a paper reached its recipient. */
export const ServiceProof = z.object({
  method: z.enum(SERVICE_METHODS),
  servedOn: LocalDay,
  servedAt: z.string().optional(),
  receiver: SealedText,
  receiptNo: z.string().optional(),
  consentNo: z.string().optional(),
  publishedOn: LocalDay.optional(),
  recordedBy: z.string().optional(),
});

export const ObligationSource = z.object({ kind: z.enum(['order', 'decision']), id: z.string() });
