import { z } from 'zod';
import { ServiceName } from '../../case-events/envelope';
import { Freshness } from './freshness';

/** One service's sending side: what its store holds and what has been published of it. */
export const RelayState = z.object({
  service: ServiceName,
  /** Events in the store, and how many of them are published. */
  stored: z.number().int(),
  published: z.number().int(),
  backlog: z.number().int(),
  running: z.boolean(),
  lastError: z.string().optional(),
});

/** One consumer's receiving side. */
export const ConsumerState = z.object({
  consumer: z.string(),
  received: z.number().int(),
  applied: z.number().int(),
  parkedMessages: z.number().int(),
  lag: z.number().int(),
  /** From recorded to applied, of the last thousand messages. */
  delayP99Ms: z.number().optional(),
});

/** A case at which a consumer stopped, so that nothing is applied over a hole; other cases go on. */
export const ParkedCase = z.object({
  id: z.string(),
  consumer: z.string(),
  caseId: z.string(),
  stream: z.string(),
  revision: z.number().int(),
  eventId: z.string(),
  eventType: z.string(),
  reason: z.string(),
  attempts: z.number().int(),
  since: z.string(),
  /** Messages of this case that wait behind it. */
  waiting: z.number().int(),
  traceId: z.string().optional(),
});
export type ParkedCase = z.infer<typeof ParkedCase>;

export const ViewState = z.object({
  name: z.string(),
  version: z.number().int(),
  documents: z.number().int(),
  rebuilding: z.object({ applied: z.number().int(), of: z.number().int() }).optional(),
});

/** GET /api/one-window/system (administrators and supervisors; no case content) */
export const GetSystemStateAnswer = z.object({
  relays: z.array(RelayState),
  consumers: z.array(ConsumerState),
  parked: z.array(ParkedCase),
  views: z.array(ViewState),
  /** 【已发=已收=已用】 for the one-window views. */
  reconciliation: z.object({
    sent: z.number().int(),
    received: z.number().int(),
    applied: z.number().int(),
    equal: z.boolean(),
  }),
  freshness: Freshness,
});
export type GetSystemStateAnswer = z.infer<typeof GetSystemStateAnswer>;

/** POST /api/one-window/system/parked/:id/retry (administrators) */
export const RetryParkedCaseAnswer = z.object({
  id: z.string(),
  /** `applied`: the case goes on. `parked`: it failed again, with the reason. `gone`: someone was faster. */
  outcome: z.enum(['applied', 'parked', 'gone']),
  reason: z.string().optional(),
});
export type RetryParkedCaseAnswer = z.infer<typeof RetryParkedCaseAnswer>;

/** One message of `GET /api/one-window/changes` (SSE, event `moved`): what moved, never what it says. */
export const ChangesMessage = z.object({
  caseIds: z.array(z.string()),
  positions: z.record(z.string(), z.number().int()),
  at: z.string(),
});
export type ChangesMessage = z.infer<typeof ChangesMessage>;
