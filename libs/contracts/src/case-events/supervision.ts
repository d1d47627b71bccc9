import { z } from 'zod';

/** 督办 of a proceeding, its answer and its end; the same three facts in every body. Texts are sealed: they may name people. */
export const SupervisionOrdered = z.object({
  orderId: z.string(),
  reason: z.string(),
  dueOn: z.string(),
  orderedBy: z.string(),
  byUnit: z.string(),
});
export const SupervisionAnswered = z.object({ orderId: z.string(), answer: z.string(), answeredBy: z.string() });
export const SupervisionEnded = z.object({ orderId: z.string(), reason: z.string(), answered: z.boolean() });
