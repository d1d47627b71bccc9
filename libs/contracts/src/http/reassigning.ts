import { z } from 'zod';

/** 转派: to a colleague of the same unit, with the reason that stands in the record. */
export const ReassignBody = z.strictObject({
  colleagueId: z.string().min(1, { error: '请选择接手的同事。 / Choose a colleague.' }).max(80),
  reason: z
    .string()
    .trim()
    .min(1, { error: '请填写转派的理由。 / Say why.' })
    .max(500, { error: '理由不能超过500个字。 / At most 500 signs.' }),
});
export type ReassignBody = z.infer<typeof ReassignBody>;
