import { z } from 'zod';
import { Bilingual, LocalDay } from './fields';

/** Checks numbers while typing. */
export const CheckNumbersBody = z.strictObject({
  residentId: z.string().max(60).optional(),
  uscc: z.string().max(60).optional(),
});
const NumberCheck = z.object({
  valid: z.boolean(),
  /** Spaces and full-width characters removed. */
  cleaned: z.string(),
  reason: Bilingual.extend({ code: z.string() }).optional(),
});
export const CheckNumbersAnswer = z.object({
  residentId: NumberCheck.extend({
    birthDate: LocalDay.optional(),
    sex: z.enum(['male', 'female']).optional(),
    region: z.string().optional(),
  }).optional(),
  uscc: NumberCheck.optional(),
});
export type CheckNumbersAnswer = z.infer<typeof CheckNumbersAnswer>;
