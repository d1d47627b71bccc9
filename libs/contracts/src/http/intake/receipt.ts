import { z } from 'zod';
import { Bilingual, Fen, LocalDay } from './fields';

/** What is printed on the receipt (收件回执). */
export const ReceiptAnswer = z.object({
  receiptNo: z.string(),
  queryNo: z.string(),
  receivedOn: LocalDay,
  recordedAt: z.string(),
  receiver: z.object({ name: z.string(), unit: z.string(), unitName: Bilingual, address: z.string() }),
  applicant: z.object({ name: z.string() }),
  employer: z.object({ name: z.string() }),
  materials: z.array(
    z.object({ title: z.string(), pages: z.int(), form: z.enum(['original', 'copy']), receivedOn: LocalDay }),
  ),
  totalPages: z.int(),
  /** Where the receipt is checked, and the code that leads there: modules a side, and their path. */
  check: z.object({ address: z.string(), qr: z.object({ size: z.int(), path: z.string() }) }),
  claims: z.array(
    z.object({
      itemId: z.string(),
      title: Bilingual,
      amountFen: Fen.optional(),
      body: z.string().optional(),
      unit: z.string().optional(),
      unitName: Bilingual.optional(),
      firstDeadline: z
        .object({ ruleId: z.string(), title: Bilingual, article: z.string(), dueOn: LocalDay })
        .optional(),
      next: Bilingual,
    }),
  ),
});
export type ReceiptAnswer = z.infer<typeof ReceiptAnswer>;
