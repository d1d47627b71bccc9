import type { GetArbitrationCaseAnswer, GetMatterAnswer } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import { queryOptions } from '@tanstack/react-query';
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
  | { readonly service: 'inspection'; readonly answer: InspectionAnswer };

/** As far as the pages read it. */
export interface InspectionAnswer {
  readonly id: string;
  readonly caseId: string;
  readonly revision: number;
  readonly stage: string;
  readonly unit: string;
  readonly actions: readonly Action[];
}

const path = { intake: 'intake/matters', arbitration: 'arbitration/cases', inspection: 'inspection/cases' } as const;
export type ProceedingService = keyof typeof path;
export const isProceedingService = (service: string): service is ProceedingService => service in path;

export const proceedingQuery = (service: ProceedingService, id: string) =>
  queryOptions({
    queryKey: ['proceeding', service, id],
    queryFn: async ({ signal }) =>
      ({ service, answer: await get(`/api/${path[service]}/${encodeURIComponent(id)}`, signal) }) as Proceeding,
  });

/** Accounts that may be appointed. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => get<{ accounts: readonly Actor[] }>('/api/accounts', signal),
  staleTime: 600_000,
  retry: false,
});
