import type { ReceiptAnswer, SuggestRoutesAnswer } from '@one-window/contracts';
import { queryOptions } from '@tanstack/react-query';
import { get, request } from './request';

const base = '/api/intake';

export interface Draft {
  readonly draftId: string;
  readonly title: string;
  readonly savedAt: string;
}

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['receipt', id],
    queryFn: ({ signal }) => get<ReceiptAnswer>(`${base}/matters/${encodeURIComponent(id)}/receipt`, signal),
  });

/** Opened by the browser itself: its own viewer prints it. */
export const receiptPaper = (id: string): string => `${base}/matters/${encodeURIComponent(id)}/receipt.pdf`;

export const suggestRoutes = async (body: unknown, signal: AbortSignal): Promise<SuggestRoutesAnswer> =>
  (await request<SuggestRoutesAnswer>(`${base}/route-suggestions`, { method: 'POST', body, signal })).body;

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async ({ signal }) => (await get<{ readonly drafts: readonly Draft[] }>(`${base}/drafts`, signal)).drafts,
});

export const readDraft = (draftId: string): Promise<Draft & { readonly content: object }> =>
  get(`${base}/drafts/${encodeURIComponent(draftId)}`);

export const saveDraft = async (draftId: string, title: string, content: object): Promise<void> => {
  await request(`${base}/drafts/${encodeURIComponent(draftId)}`, { method: 'POST', body: { title, content } });
};

export const deleteDraft = async (draftId: string): Promise<void> => {
  await request(`${base}/drafts/${encodeURIComponent(draftId)}/deletion`, { method: 'POST', body: {} });
};

/** A UUID made without a secure context. */
export const newDraftId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
