import type {
  CheckReceiptAnswer,
  DropParkedMessageAnswer,
  FindDuplicatesAnswer,
  GetCaseAnswer,
  GetParkedCaseAnswer,
  GetSystemStateAnswer,
  GetTimelineAnswer,
  ListDeadlinesAnswer,
  ListHandOversAnswer,
  ListWorkAnswer,
  RetryParkedCaseAnswer,
  SearchCasesAnswer,
  ShowIdNumberAnswer,
} from '@one-window/contracts';
import { queryOptions } from '@tanstack/react-query';
import { positionToAwait } from './positions';
import { get, request } from './request';

const base = '/api/one-window';

type Params = Readonly<Record<string, string | number | undefined>>;
const query = (params: Params): string => {
  const given = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

export const workQuery = (params: { queue?: string; command?: string; page?: number }) =>
  queryOptions({
    queryKey: ['work', params],
    queryFn: ({ signal }) => get<ListWorkAnswer>(`${base}/work${query(params)}`, signal),
  });

export const deadlinesQuery = (params: {
  light?: string;
  unit?: string;
  rule?: string;
  status?: string;
  page?: number;
}) =>
  queryOptions({
    queryKey: ['deadlines', params],
    queryFn: ({ signal }) => get<ListDeadlinesAnswer>(`${base}/deadlines${query(params)}`, signal),
  });

/** Rows of the unit's inspection; the page keeps those that are not filed yet. */
export const leadsQuery = queryOptions({
  queryKey: ['work', 'leads'],
  queryFn: ({ signal }) =>
    get<ListWorkAnswer>(`${base}/work${query({ queue: 'unit', service: 'inspection', size: 200 })}`, signal),
});

export const handOversQuery = (params: { direction?: string; page?: number }) =>
  queryOptions({
    queryKey: ['hand-overs', params],
    queryFn: ({ signal }) => get<ListHandOversAnswer>(`${base}/hand-overs${query(params)}`, signal),
  });

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: ({ signal }) => get<GetCaseAnswer>(`${base}/cases/${encodeURIComponent(caseId)}`, signal),
  });

export const timelineQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ signal }) => get<GetTimelineAnswer>(`${base}/cases/${encodeURIComponent(caseId)}/timeline`, signal),
  });

export const systemQuery = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => get<GetSystemStateAnswer>(`${base}/system`, signal),
  refetchInterval: 10_000,
});

const after = () => {
  const position = positionToAwait();
  return position ? { after: position } : {};
};

export const searchCases = async (body: {
  text: string;
  typing?: boolean;
  page?: number;
}): Promise<SearchCasesAnswer> =>
  (await request<SearchCasesAnswer>(`${base}/search`, { method: 'POST', body: { ...body, ...after() } })).body;

/** Recorded as a read, each time. */
export const showIdNumber = async (caseId: string, personId: string): Promise<string> =>
  (
    await request<ShowIdNumberAnswer>(
      `${base}/cases/${encodeURIComponent(caseId)}/people/${encodeURIComponent(personId)}/id-number`,
      { method: 'POST', body: {} },
    )
  ).body.idNumber;

/** For anybody; the number is in the body, not in an address. */
export const checkReceipt = async (queryNo: string): Promise<CheckReceiptAnswer> =>
  (await request<CheckReceiptAnswer>(`${base}/receipt-checks`, { method: 'POST', body: { queryNo }, openGate: false }))
    .body;

export const findDuplicates = async (body: {
  idNumber?: string;
  personName?: string;
  employerName?: string;
  uscc?: string;
}): Promise<FindDuplicatesAnswer> =>
  (await request<FindDuplicatesAnswer>(`${base}/duplicates`, { method: 'POST', body: { ...body, ...after() } })).body;

export const retryParkedCase = async (id: string, idempotencyKey: string): Promise<RetryParkedCaseAnswer> =>
  (
    await request<RetryParkedCaseAnswer>(`${base}/system/parked/${encodeURIComponent(id)}/retry`, {
      method: 'POST',
      idempotencyKey,
    })
  ).body;

export const parkedCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['system', 'parked', id],
    queryFn: ({ signal }) => get<GetParkedCaseAnswer>(`${base}/system/parked/${encodeURIComponent(id)}`, signal),
  });

/** Naming the message makes a second call harmless. */
export const dropParkedMessage = async (
  id: string,
  body: { readonly offset: string; readonly why: string },
): Promise<DropParkedMessageAnswer> =>
  (
    await request<DropParkedMessageAnswer>(`${base}/system/parked/${encodeURIComponent(id)}/drop`, {
      method: 'POST',
      body,
    })
  ).body;
