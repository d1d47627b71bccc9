import { z } from 'zod';

/** The whole number of one person. That it was read, by whom and when, is on record before it is answered. */
export const ShowIdNumberAnswer = z.object({ personId: z.string(), idNumber: z.string() });
export type ShowIdNumberAnswer = z.infer<typeof ShowIdNumberAnswer>;
