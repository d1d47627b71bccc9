import { z } from 'zod';
import { ServiceName } from '../../case-events/envelope';
import { AfterQuery, Freshness, Handler, PageQuery, PersonName, UnitName } from './freshness';

/** The traffic light, worked out when asked: shape + word + number (ui.md §4). */
export const LIGHTS = ['overdue', 'lapsed', 'today', 'near', 'normal', 'suspended', 'met', 'metLate', 'ended'] as const;
export const Light = z.enum(LIGHTS);
export type Light = z.infer<typeof Light>;

export const DEADLINE_STATUSES = ['running', 'suspended', 'met', 'ended'] as const;

/** One step of the arithmetic, as the publishing service recorded it; `kind` says which other fields it has. */
export const ArithmeticStep = z.looseObject({ kind: z.string() });
export type ArithmeticStep = z.infer<typeof ArithmeticStep>;

export const DeadlineRow = z.object({
  id: z.string(),
  caseId: z.string(),
  service: ServiceName,
  stream: z.string(),
  /** Case number of the proceeding, once there is one. */
  number: z.string().optional(),
  /** 【张某 诉 某快递公司】 */
  title: PersonName,
  unit: UnitName,
  handlers: z.array(Handler),
  ruleId: z.string(),
  ruleVersion: z.number().optional(),
  ruleTitle: z.object({ zh: z.string(), en: z.string() }),
  article: z.string(),
  /** statute, local overlay or bureau target: a target is never shown as a legal deadline. */
  layer: z.string(),
  /** An authority is in breach when it passes; a party merely loses the chance. */
  binds: z.enum(['authority', 'party']),
  status: z.enum(DEADLINE_STATUSES),
  light: Light,
  /** Touches a year whose holiday notice is not out: no breach is declared on it. */
  provisional: z.boolean(),
  calendarVersion: z.string().optional(),
  startedOn: z.string(),
  dueOn: z.string(),
  /** Before rolling to the next working day; the warning colour follows this one. */
  unrolledDueOn: z.string().optional(),
  dueAt: z.string().optional(),
  metOn: z.string().optional(),
  /** Met, but after the day. */
  late: z.boolean().optional(),
  endedOn: z.string().optional(),
  breachedOn: z.string().optional(),
  /** Calendar days left (negative: over); working days beside it. Absent when it no longer runs. */
  daysLeft: z.number().int().optional(),
  workingDaysLeft: z.number().int().optional(),
  steps: z.array(ArithmeticStep),
  /** The same as one sentence: 【9月30日收件，当日不计；10月1日至7日放假；…→10月13日】 */
  arithmetic: z.object({ zh: z.string(), en: z.string() }),
  /** Former due dates with the reason of each move: extension, suspension, recalculation. */
  moves: z.array(
    z.object({
      on: z.string(),
      from: z.string(),
      to: z.string(),
      reason: z.string(),
      article: z.string(),
      days: z.number().int().optional(),
    }),
  ),
});
export type DeadlineRow = z.infer<typeof DeadlineRow>;

/** GET /api/one-window/deadlines */
export const ListDeadlinesQuery = AfterQuery.extend(PageQuery.shape).extend({
  light: Light.optional(),
  unit: z.string().optional(),
  rule: z.string().optional(),
  caseId: z.string().optional(),
  /** Only deadlines of cases without a handler (【无人承办】). */
  unassigned: z.stringbool().optional(),
  /** Running and suspended ones (default), those that are over, or all. */
  status: z.enum(['open', 'past', 'all']).default('open'),
});

export type ListDeadlinesQuery = z.infer<typeof ListDeadlinesQuery>;

export const ListDeadlinesAnswer = z.object({
  rows: z.array(DeadlineRow),
  total: z.number().int(),
  /** Open deadlines per light under the same unit and rule filter: the tabs. */
  counts: z.record(Light, z.number().int()),
  /** Units and rules that occur, for the filters. */
  units: z.array(UnitName),
  rules: z.array(z.object({ ruleId: z.string(), title: z.object({ zh: z.string(), en: z.string() }) })),
  /** For the empty list: 【最近一个是10月13日】 */
  nextDueOn: z.string().optional(),
  today: z.string(),
  freshness: Freshness,
});
export type ListDeadlinesAnswer = z.infer<typeof ListDeadlinesAnswer>;
