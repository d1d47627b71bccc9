import { z } from 'zod';

/** What may be done now by this reader and, if not, why: the same table decides when it is tried. */
export const ActionView = z.object({
  command: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  allowed: z.boolean(),
  reason: z
    .object({ code: z.string(), title: z.string(), next: z.string(), article: z.string().optional() })
    .optional(),
});
export type ActionView = z.infer<typeof ActionView>;
