import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery } from './proceedings';

interface Named {
  readonly accountId: string;
  readonly name?: string | undefined;
}

/** Somebody who was appointed but has not acted yet is known by account only: the list of colleagues names them. */
export const useNameOf = (handlers: readonly Named[]): ((handler: Named) => string) => {
  const { data } = useQuery({ ...colleaguesQuery, enabled: handlers.some(({ name }) => name === undefined) });
  return ({ accountId, name }) => name ?? data?.accounts.find(one => one.accountId === accountId)?.name ?? '…';
};
