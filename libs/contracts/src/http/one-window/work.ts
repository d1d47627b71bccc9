import { z } from 'zod';
import { ServiceName } from '../../case-events/envelope';
import { Light } from './deadlines';
import { AfterQuery, Freshness, Handler, PageQuery, PersonName, UnitName } from './freshness';

export const QUEUES = ['mine', 'unit', 'approve', 'supervised'] as const;
export const Queue = z.enum(QUEUES);

/** What someone must do next, in which case. */
export const WorkRow = z.object({
  id: z.string(),
  caseId: z.string(),
  service: ServiceName,
  stream: z.string(),
  /** Id of the proceeding under /api/<service>/cases/:id, with its revision for If-Match. */
  proceedingId: z.string(),
  revision: z.number().int(),
  number: z.string().optional(),
  title: PersonName,
  stage: z.string(),
  /** operationId of the command that does it. */
  command: z.string(),
  approval: z.boolean(),
  unit: UnitName,
  handlers: z.array(Handler),
  /** Where the task is bound to one account. */
  account: z.string().optional(),
  ruleId: z.string().optional(),
  article: z.string().optional(),
  dueOn: z.string().optional(),
  light: Light.optional(),
  daysLeft: z.number().int().optional(),
  provisional: z.boolean(),
  /** The last act in the proceeding: what was proposed, by whom. */
  last: z.object({ type: z.string(), name: z.string(), at: z.string() }),
});
export type WorkRow = z.infer<typeof WorkRow>;

/** GET /api/one-window/work?queue=mine|unit|approve|supervised */
export const ListWorkQuery = AfterQuery.extend(PageQuery.shape).extend({
  queue: Queue.default('mine'),
  service: ServiceName.optional(),
  command: z.string().optional(),
});
export const ListWorkAnswer = z.object({
  queue: Queue,
  rows: z.array(WorkRow),
  total: z.number().int(),
  counts: z.record(Queue, z.number().int()),
  /** For the empty list: 【现在没有待办。下一个期限10月13日（2件）。】 */
  next: z.object({ dueOn: z.string(), cases: z.number().int() }).optional(),
  today: z.string(),
  freshness: Freshness,
});
export type ListWorkAnswer = z.infer<typeof ListWorkAnswer>;
