import { z } from 'zod';
import { UnitName } from './freshness';

/** POST, so that the number stands in no address and in no log. */
export const CheckReceiptBody = z.strictObject({ queryNo: z.string().trim().min(1).max(40) });

/** That a receipt is genuine, for anybody who holds it: no name, no employer, no claim. */
export const CheckReceiptAnswer = z.discriminatedUnion('genuine', [
  z.object({
    genuine: z.literal(true),
    receiptNo: z.string(),
    receivedOn: z.string(),
    window: UnitName,
    claims: z.int(),
  }),
  z.object({ genuine: z.literal(false) }),
]);
export type CheckReceiptAnswer = z.infer<typeof CheckReceiptAnswer>;
