import { z } from 'zod';
import { ServiceName } from '../../case-events/envelope';
import { AfterQuery, Freshness, PersonName, UnitName } from './freshness';

/** A case as it is shown in a list of hits. */
export const CaseHit = z.object({
  caseId: z.string(),
  title: PersonName,
  workers: z.array(PersonName),
  employer: PersonName.optional(),
  numbers: z.array(z.string()),
  registeredOn: z.string().optional(),
  bodies: z.array(
    z.object({
      service: ServiceName,
      stage: z.string(),
      unit: UnitName,
      closed: z.boolean(),
      number: z.string().optional(),
    }),
  ),
  causes: z.array(z.string()),
});
export type CaseHit = z.infer<typeof CaseHit>;

export const FOUND_BY = ['number', 'person', 'employer', 'id-number', 'uscc'] as const;

/** POST /api/one-window/search. In the body, never in an address: names and ID numbers do not belong in logs. */
export const SearchCasesBody = AfterQuery.extend({
  text: z.string().trim().min(1).max(100),
  /** While typing: at most 8 hits, no total. */
  typing: z.boolean().default(false),
  page: z.number().int().min(1).max(1000).default(1),
  size: z.number().int().min(1).max(100).default(50),
});
export const SearchCasesAnswer = z.object({
  hits: z.array(CaseHit.extend({ foundBy: z.array(z.enum(FOUND_BY)) })),
  total: z.number().int().optional(),
  freshness: Freshness,
});
export type SearchCasesAnswer = z.infer<typeof SearchCasesAnswer>;

/** POST /api/one-window/duplicates: while registering. A warning, never a bar. */
export const FindDuplicatesBody = AfterQuery.extend({
  idNumber: z.string().optional(),
  personName: z.string().optional(),
  employerName: z.string().optional(),
  uscc: z.string().optional(),
});
export const FindDuplicatesAnswer = z.object({
  candidates: z.array(
    CaseHit.extend({
      /** The same person by ID number weighs most; a name alone is a hint. */
      same: z.array(z.enum(['id-number', 'person-name', 'employer', 'uscc'])),
      /** False: another unit's case. That it exists, where and how far it is, is all that may be said of it. */
      visible: z.boolean(),
      claims: z.array(
        z.object({
          cause: z.string().optional(),
          matter: z.string().optional(),
          amountFen: z.number().int().optional(),
        }),
      ),
    }),
  ),
  freshness: Freshness,
});
export type FindDuplicatesAnswer = z.infer<typeof FindDuplicatesAnswer>;
