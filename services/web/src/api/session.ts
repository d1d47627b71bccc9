import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionAnswer } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import { keepCsrfToken, request } from './request';
import { Refused } from './problem';

export type Session = SessionAnswer;

const path = '/api/session';
const kept = (session: Session): Session => {
  keepCsrfToken(session.csrfToken);
  return session;
};

export const readSession = async (): Promise<Session | null> => {
  try {
    return kept((await request<Session>(path, { openGate: false, anyPosition: true })).body);
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null;
    throw error;
  }
};

export const signIn = async (username: string, password: string): Promise<Session> =>
  kept((await request<Session>(path, { method: 'POST', body: { username, password }, openGate: false })).body);

export const signOut = async (): Promise<void> => {
  await request(path, { method: 'DELETE', openGate: false });
};

export const sessionKey = ['session'] as const;
export const sessionQuery = { queryKey: sessionKey, queryFn: readSession, staleTime: Number.POSITIVE_INFINITY };

export const useSession = (): Session | null | undefined => useQuery(sessionQuery).data;

/** Inside the shell somebody is signed in. */
export const useMe = (): Actor => {
  const session = useQueryClient().getQueryData<Session | null>(sessionKey);
  if (!session) throw new Error('a page inside the shell was shown to nobody');
  return session.account;
};
