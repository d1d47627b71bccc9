import { z } from 'zod';

export const WatchDeadlinesBody = z.strictObject({ caseId: z.string().min(1).max(100).optional() }).default({});
export const WatchDeadlinesAnswer = z.object({
  breaches: z.array(z.object({ service: z.string(), stream: z.string(), key: z.string(), dueOn: z.string() })),
});
export type WatchDeadlinesAnswer = z.infer<typeof WatchDeadlinesAnswer>;
