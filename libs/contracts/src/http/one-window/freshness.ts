import { z } from 'zod';

/** `stream@revision`: the position a command answered with (`X-Position`). */
export const PositionText = z.string().regex(/^[a-z]+(-[\w-]+)?@\d+$/, 'stream@revision');

/** Every query may name the position it needs; it waits up to two seconds for it. */
export const AfterQuery = z.object({ after: PositionText.optional() });

/** How fresh an answer is. A page says 【数据至 time】, and says so when it is behind. */
export const Freshness = z.object({
  asOf: z.object({
    /** Up to this moment everything that other services had published is in the answer (UTC). */
    time: z.string(),
    /** Place in the message log up to which it was applied; for operators and as-of figures. */
    position: z.string(),
  }),
  /** The position asked for by `after` has not arrived within the wait. */
  behind: z.boolean(),
});
export type Freshness = z.infer<typeof Freshness>;

/** A page of a list: `page` counts from 1. */
export const PageQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});

export const UnitName = z.object({ code: z.string(), zh: z.string(), en: z.string() });
export type UnitName = z.infer<typeof UnitName>;

/** `name` is missing where the account has never acted in a published event. */
export const Handler = z.object({ accountId: z.string(), name: z.string().optional() });

/** A person's name is `null` after erasure: the history stays, the person does not. */
export const PersonName = z.string().nullable();
