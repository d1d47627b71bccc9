import { z } from 'zod';
import { AfterQuery, Freshness, PageQuery, PersonName, UnitName } from './freshness';

/** 移交件: a package between offices of the city, from when it was sent until it was answered, and after. */
export const HandOverRow = z.object({
  packageNo: z.string(),
  caseId: z.string(),
  title: PersonName,
  body: z.enum(['arbitration', 'inspection']),
  from: UnitName,
  to: UnitName,
  claims: z.int(),
  sentOn: z.string(),
  answer: z.enum(['none', 'accepted', 'refused']),
  answeredOn: z.string().optional(),
});
export type HandOverRow = z.infer<typeof HandOverRow>;

/** GET /api/one-window/hand-overs?direction=in|out */
export const ListHandOversQuery = AfterQuery.extend(PageQuery.shape).extend({
  /** `in`: for my office, or for an office of my window's area; `out`: sent by my office. */
  direction: z.enum(['in', 'out']).default('in'),
});
export const ListHandOversAnswer = z.object({
  rows: z.array(HandOverRow),
  total: z.int(),
  waiting: z.int(),
  today: z.string(),
  freshness: Freshness,
});
export type ListHandOversAnswer = z.infer<typeof ListHandOversAnswer>;
