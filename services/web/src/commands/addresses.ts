import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';

/**
 * Where each command is sent, from the API's own description: a command's name is its operationId. So the pages follow
 * a moved address without a change, and cannot drift from what the API enforces.
 */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}
export type Addresses = Readonly<Record<string, string>>;

export const addressesIn = ({ paths }: Description): Addresses =>
  Object.fromEntries(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ operationId }) => (operationId ? [[operationId, path] as const] : [])),
    ),
  );

export const addressesQuery = queryOptions({
  queryKey: ['addresses'],
  queryFn: async () => addressesIn(await get<Description>('/api/openapi.json')),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Names in an address beside the proceeding's id, such as `itemId`: asked in the form, sent in the address. */
export const namesIn = (address: string): readonly string[] =>
  [...address.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name && name !== 'id' ? [name] : []));

export const filled = (address: string, values: Readonly<Record<string, string>>): string =>
  address.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ''));
