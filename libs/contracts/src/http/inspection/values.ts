import { isLocalDate } from '@one-window/kernel';
import { z } from 'zod';
import {
  DISPUTE_GROUNDS,
  LEAD_CHANNELS,
  LEAD_KINDS,
  MATTER_CODES,
  PENALTY_PARTIES,
  SERVICE_METHODS,
} from '../../case-events/inspection/vocabulary';

export const Day = z.string().refine((text): boolean => isLocalDate(text), {
  error: '日期请写成 2026-10-12 的样子，并且是真实存在的一天。 / Write a date that exists, such as 2026-10-12.',
});
export const Fen = z.int().nonnegative();
export const PositiveFen = z.int().positive();
export const Text = z.string().trim().min(1).max(8000);
export const Line = z.string().trim().min(1).max(300);
export const Id = z.string().min(1).max(100);

export const LeadKind = z.enum(LEAD_KINDS);
export const LeadChannel = z.enum(LEAD_CHANNELS);
export const MatterCode = z.enum(MATTER_CODES);
export const CauseCode = z.string().regex(/^A\d{2}$/);
export const DisputeGround = z.enum(DISPUTE_GROUNDS);
export const ServiceMethod = z.enum(SERVICE_METHODS);

export const Period = z.strictObject({ from: Day, to: Day });

/** A date, or a number of days counted from service ("within 7 working days"). */
export const PerformanceTerm = z.union([
  z.strictObject({ dueOn: Day }),
  z.strictObject({ within: z.int().positive().max(365), unit: z.enum(['working-days', 'calendar-days']) }),
]);

/** One thing the employer must do. `pays` names each worker: performance is verified per worker. */
export const ObligationBody = z.strictObject({
  itemId: Id,
  kind: z.enum(['correct', 'pay', 'additional-damages']),
  text: Line,
  articles: z.array(Line).min(1),
  pays: z.array(z.strictObject({ personId: Id, amountFen: PositiveFen })).optional(),
  /** Additional damages (加付赔偿金): share of the sum, and the unmet order they rest on. */
  percent: z.int().min(1).max(100).optional(),
  ofOrderId: Id.optional(),
});

/** One measure of a penalty: its legal basis, the acts it answers, and how the amount is made up. */
export const PenaltyMeasureBody = z.strictObject({
  basisId: Line,
  itemIds: z.array(Id).min(1),
  party: z.enum(PENALTY_PARTIES),
  warning: z.boolean(),
  fineFen: PositiveFen.optional(),
  /** Persons, or child-months, where the range is per head. */
  units: z.int().positive().optional(),
  /** The sum that a multiple is taken of. */
  baseFen: PositiveFen.optional(),
  /** The unmet order that the fine gate asks for. */
  orderId: Id.optional(),
  /** The unperformed handling decision (INSP 30(3)). */
  decisionId: Id.optional(),
});

export const DocumentRef = z.strictObject({ kind: z.enum(['prior-notice', 'order', 'decision']), id: Id });
