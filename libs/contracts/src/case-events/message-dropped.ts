import { z } from 'zod';
import { ServiceName } from './envelope';

/**
 * A body could not take in a message of another one, and an operator gave it up (转人工): published by the body that
 * goes on without it. What stands in the message stays in the history of the service that sent it.
 */
export const MessageDropped = z.object({
  consumer: ServiceName,
  /** Sealed: free text may name people. */
  why: z.string(),
  /** `failed: ZodError` */
  reason: z.string(),
  /** Which message; missing where it could not be read at all. */
  message: z
    .object({
      source: ServiceName,
      stream: z.string(),
      revision: z.int(),
      eventId: z.string(),
      eventType: z.string(),
    })
    .optional(),
});
export type MessageDropped = z.infer<typeof MessageDropped>;
