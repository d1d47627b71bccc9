import { z } from 'zod';
import { ServiceName, TaskContract } from '../../case-events/envelope';
import { DeadlineRow } from './deadlines';
import { AfterQuery, Freshness, Handler, PersonName, UnitName } from './freshness';

export const CaseParty = z.object({
  personId: z.string(),
  role: z.enum(['worker', 'representative']),
  name: PersonName,
  /** Last four characters only. */
  idLast4: z.string().optional(),
  phone: z.string().nullable().optional(),
  /** 【举报人已保密】: a reporter's row says only that there is one. */
  confidential: z.literal(true).optional(),
});

export const CaseEmployer = z.object({
  kind: z.string(),
  /** Organizations are plain; an individual employer's name is personal data (`null` after erasure). */
  name: PersonName,
  uscc: z.string().optional(),
  address: z.string().optional(),
});

/** One lane of the case: intake, arbitration or inspection. A case may have several of one body. */
export const CaseBody = z.object({
  service: ServiceName,
  stream: z.string(),
  /** Id of the proceeding under /api/<service>/cases/:id. */
  id: z.string(),
  revision: z.number().int(),
  number: z.string().optional(),
  stage: z.string(),
  unit: UnitName,
  handlers: z.array(Handler),
  closed: z.boolean(),
  openedOn: z.string(),
  lastHappenedOn: z.string(),
  lastRecordedAt: z.string(),
  tasks: z.array(TaskContract),
});
export type CaseBody = z.infer<typeof CaseBody>;

/** What became of one claim in one body. */
export const ClaimOutcome = z.object({
  service: ServiceName,
  kind: z.enum([
    'awarded',
    'partly-awarded',
    'dismissed',
    'settled',
    'refused',
    'withdrawn',
    'ordered',
    'paid',
    'referred',
    'other',
  ]),
  amountFen: z.number().int().optional(),
  /** Awards: is the item final (一裁终局), and by which minimum wage. */
  final: z.boolean().optional(),
  finalityBasis: z.string().optional(),
  monthlyMinimumWageFen: z.number().int().optional(),
  thresholdFen: z.number().int().optional(),
  on: z.string(),
  eventId: z.string(),
});

export const CaseClaim = z.object({
  itemId: z.string(),
  /** Codes of domain.md §6: an arbitration cause (`A11`), an inspection matter (`I06`), something outside (`O01`). */
  cause: z.string().optional(),
  matter: z.string().optional(),
  outside: z.string().optional(),
  amountFen: z.number().int().optional(),
  /** Bodies that have it now. */
  bodies: z.array(ServiceName),
  suggestedBody: z.string().optional(),
  confirmedBody: z.string().optional(),
  /** Why the clerk chose another body than suggested. */
  overrideReason: z.string().optional(),
  outcomes: z.array(ClaimOutcome),
});
export type CaseClaim = z.infer<typeof CaseClaim>;

/** An arrow between lanes. Dashed until `accepted`. */
export const CaseLink = z.object({
  id: z.string(),
  kind: z.enum(['dispatch', 'hand-over', 'lead', 'package', 'limitation', 'feedback']),
  from: z.object({ service: ServiceName, unit: z.string().optional() }),
  to: z.object({ service: ServiceName, unit: z.string().optional() }),
  sentOn: z.string(),
  sentEventId: z.string(),
  status: z.enum(['sent', 'accepted', 'rejected']),
  answeredOn: z.string().optional(),
  answerEventId: z.string().optional(),
  reason: z.string().optional(),
  itemIds: z.array(z.string()),
  /** Stream that the link opened on the other side, once it has. */
  stream: z.string().optional(),
});
export type CaseLink = z.infer<typeof CaseLink>;

/** A message about this case that could not be processed: something may be missing below. */
export const ParkedNotice = z.object({ id: z.string(), since: z.string(), waiting: z.number().int() });

/** A message that one body could not take in and an operator gave up: its view of the case lacks it for good. */
export const MissingMessage = z.object({
  consumer: ServiceName,
  source: ServiceName.optional(),
  stream: z.string().optional(),
  revision: z.number().int().optional(),
  eventId: z.string().optional(),
  /** Absent where the message could not be read at all. */
  eventType: z.string().optional(),
  by: z.string(),
  droppedOn: z.string(),
  why: z.string(),
});
export type MissingMessage = z.infer<typeof MissingMessage>;

/** GET /api/one-window/cases/:caseId */
export const GetCaseQuery = AfterQuery;
export const GetCaseAnswer = z.object({
  caseId: z.string(),
  /** 【张某 诉 某快递公司】 */
  title: PersonName,
  receiptNumber: z.string().optional(),
  registeredOn: z.string().optional(),
  registeredAt: z.string(),
  parties: z.array(CaseParty),
  workerCount: z.number().int(),
  employer: CaseEmployer.optional(),
  bodies: z.array(CaseBody),
  claims: z.array(CaseClaim),
  links: z.array(CaseLink),
  deadlines: z.array(DeadlineRow),
  counts: z.object({
    events: z.number().int(),
    refused: z.number().int(),
    claims: z.number().int(),
    openDeadlines: z.number().int(),
  }),
  /** Ids of deadlines that stand on a provisional calendar. */
  calendar: z.object({ provisional: z.boolean(), deadlineIds: z.array(z.string()) }),
  /** Events that were played under a set clock (demo data, scenarios). */
  played: z.boolean(),
  parked: z.array(ParkedNotice),
  missing: z.array(MissingMessage),
  /** Last applied revision per stream of the case. */
  positions: z.record(z.string(), z.number().int()),
  freshness: Freshness,
});
export type GetCaseAnswer = z.infer<typeof GetCaseAnswer>;
