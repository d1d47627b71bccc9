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

/** A repair that somebody asked for, and that the process which reads the case has not finished. */
export const OpenRepair = z.object({
  repair: z.enum(['retry', 'drop']),
  /** `requested`: nobody has begun. `under-way`: being done now. */
  state: z.enum(['requested', 'under-way']),
  by: z.string(),
  at: z.string(),
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
  underRepair: OpenRepair.optional(),
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
  /** Services that did not answer just now: nothing above speaks of them. */
  away: z.array(ServiceName),
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
  /**
   * `applied`: the case goes on. `parked`: it failed again, with the reason. `gone`: someone was faster. `requested`: on
   * record, for the process that reads the case. `under-way`: being repaired there now.
   */
  outcome: z.enum(['applied', 'parked', 'gone', 'requested', 'under-way']),
  reason: z.string().optional(),
});
export type RetryParkedCaseAnswer = z.infer<typeof RetryParkedCaseAnswer>;

/** One message that waits. Its fact as published: personal data in it stays sealed. */
export const WaitingMessage = z.object({
  offset: z.string(),
  /** The one that could not be applied; the others wait behind it. */
  failed: z.boolean(),
  readable: z.boolean(),
  source: z.string().optional(),
  stream: z.string().optional(),
  revision: z.number().int().optional(),
  eventId: z.string().optional(),
  eventType: z.string().optional(),
  recordedAt: z.string().optional(),
  /** Supervisors: as it is. Administrators see no case content: its shape, with the kind of each value. */
  fact: z.unknown().optional(),
});
export type WaitingMessage = z.infer<typeof WaitingMessage>;

/** GET /api/one-window/system/parked/:id (administrators and supervisors) */
export const GetParkedCaseAnswer = ParkedCase.extend({
  /** Where the message is not as its contract says: `claims.0.amountFen: invalid_type`. */
  faults: z.array(z.string()),
  /** The words of the error, for supervisors: they may quote the message. */
  error: z.string().optional(),
  messages: z.array(WaitingMessage),
});
export type GetParkedCaseAnswer = z.infer<typeof GetParkedCaseAnswer>;

/** POST /api/one-window/system/parked/:id/drop (administrators): 转人工. */
export const DropParkedMessageBody = z.strictObject({
  /** The message that was looked at: another one is never given up by mistake. */
  offset: z.string().regex(/^(\d{1,5}\/)?\d{1,15}$/, '请填写消息位置 / the place of the message'),
  why: z.string().trim().min(5).max(500),
});
export const DropParkedMessageAnswer = z.object({
  id: z.string(),
  /**
   * `dropped`: given up, and the case goes on. `parked`: given up, and the next one failed. `gone`: someone was faster.
   * `not-next`: an earlier message of its stream never came; it must be published again, and is not passed over.
   * `requested`, `under-way`: as for a retry.
   */
  outcome: z.enum(['dropped', 'parked', 'gone', 'not-next', 'requested', 'under-way']),
  /** Messages that still wait. */
  left: z.number().int(),
});
export type DropParkedMessageAnswer = z.infer<typeof DropParkedMessageAnswer>;

/** One message of `GET /api/one-window/changes` (SSE, event `moved`): what moved, never what it says. */
export const ChangesMessage = z.object({
  caseIds: z.array(z.string()),
  positions: z.record(z.string(), z.number().int()),
  at: z.string(),
});
export type ChangesMessage = z.infer<typeof ChangesMessage>;
