import { z } from 'zod';
import { ActorContract, ServiceName } from '../../case-events/envelope';
import { CaseLink } from './case-view';
import { DeadlineRow } from './deadlines';
import { AfterQuery, Freshness, PersonName, UnitName } from './freshness';

/** ● act ◆ decision ▲ service ■ hearing; then hand-overs, deadlines, and traces for supervisors. */
export const MARKS = ['act', 'decision', 'service', 'hearing', 'hand-over', 'deadline', 'refused', 'read'] as const;
export const Mark = z.enum(MARKS);
export type Mark = z.infer<typeof Mark>;

/** A value shown to people; personal data is unsealed for those who may see it, `null` when erased. */
export const Change = z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() });

export const TimelineEvent = z.object({
  id: z.string(),
  lane: ServiceName,
  stream: z.string(),
  revision: z.number().int(),
  type: z.string(),
  mark: Mark,
  actor: ActorContract,
  unit: UnitName,
  basis: z.array(z.string()),
  happenedOn: z.string(),
  recordedAt: z.string(),
  /** Days from what happened to its record: a tail that exposes backdating. */
  recordedLateDays: z.number().int(),
  /** The fact as published: restricted content is not in it. */
  fact: z.unknown(),
  restricted: z.boolean(),
  changes: z.array(Change),
  /** A refused attempt: which command, which rule said no, and how the person was told. */
  refused: z
    .object({
      command: z.string(),
      code: z.string(),
      said: z.object({ zh: z.string(), en: z.string() }).optional(),
      article: z.string().optional(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .optional(),
  played: z.boolean(),
  causationId: z.string(),
  correlationId: z.string(),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** GET /api/one-window/cases/:caseId/timeline */
export const GetTimelineQuery = AfterQuery.extend({
  lane: ServiceName.optional(),
  mark: Mark.optional(),
  account: z.string().optional(),
});
export const GetTimelineAnswer = z.object({
  caseId: z.string(),
  title: PersonName,
  today: z.string(),
  /** In order of recording; within a stream always by revision. */
  events: z.array(TimelineEvent),
  total: z.number().int(),
  /** Bars: from start to due date. */
  deadlines: z.array(DeadlineRow),
  links: z.array(CaseLink),
  /** Who acted, for the filter. */
  people: z.array(ActorContract),
  /** The span that the events and bars cover, with its free days (grey) and make-up days (班). */
  days: z.object({
    from: z.string(),
    to: z.string(),
    /** Weekdays on which offices are closed. */
    weekdaysOff: z.array(z.string()),
    weekendsWorked: z.array(z.string()),
    /** Years in the span that are counted without a notice. */
    provisionalYears: z.array(z.number().int()),
  }),
  freshness: Freshness,
});
export type GetTimelineAnswer = z.infer<typeof GetTimelineAnswer>;
