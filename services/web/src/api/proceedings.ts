import type {
  GetArbitrationCaseAnswer,
  GetInspectionCaseAnswer,
  GetMatterAnswer,
  ListColleaguesAnswer,
  ListPenaltyBasesAnswer,
} from '@one-window/contracts';
import { queryOptions } from '@tanstack/react-query';
import { Refused } from './problem';
import { get } from './request';

/** What may be done now by this reader and, if not, why: the table that the API enforces. */
export interface Action {
  readonly command: string;
  readonly allowed: boolean;
  readonly reason?:
    | {
        readonly code: string;
        readonly title: string;
        readonly next?: string | undefined;
        readonly detail?: string | undefined;
        readonly article?: string | undefined;
      }
    | undefined;
}

export type Proceeding =
  | { readonly service: 'intake'; readonly answer: GetMatterAnswer }
  | { readonly service: 'arbitration'; readonly answer: GetArbitrationCaseAnswer }
  | { readonly service: 'inspection'; readonly answer: GetInspectionCaseAnswer };

const path = { intake: 'intake/matters', arbitration: 'arbitration/cases', inspection: 'inspection/cases' } as const;
export type ProceedingService = keyof typeof path;
export const isProceedingService = (service: string): service is ProceedingService => service in path;

export const proceedingQuery = (service: ProceedingService, id: string) =>
  queryOptions({
    queryKey: ['proceeding', service, id],
    queryFn: async ({ signal }) =>
      ({ service, answer: await get(`/api/${path[service]}/${encodeURIComponent(id)}`, signal) }) as Proceeding,
  });

/** Another body's papers are not for every role; the one-window view is. */
export const isNotForReader = (error: unknown): boolean =>
  error instanceof Refused && (error.status === 403 || error.status === 404);

/** Accounts that may be appointed. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => get<ListColleaguesAnswer>('/api/colleagues', signal),
  staleTime: 600_000,
  retry: false,
});

/** What a penalty may rest on today. */
export const penaltyBasesQuery = queryOptions({
  queryKey: ['penalty-bases'],
  queryFn: ({ signal }) => get<ListPenaltyBasesAnswer>('/api/inspection/penalty-bases', signal),
  staleTime: 600_000,
  retry: false,
});
