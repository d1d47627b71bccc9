import { ROLES } from '@one-window/kernel';
import { z } from 'zod';

/** Who carries a proceeding in its unit (承办); the same two facts in every body. */
export const CaseClaimed = z.object({ role: z.enum(ROLES), accountId: z.string() });
export const CaseReassigned = z.object({
  role: z.enum(ROLES),
  accountId: z.string(),
  from: z.string().optional(),
  /** Sealed: may name people. */
  reason: z.string(),
});
