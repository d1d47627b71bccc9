import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKeys } from '../api/idempotency';
import { Refused } from '../api/problem';
import { request } from '../api/request';

export interface Done {
  readonly caseId: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly events: readonly string[];
}

interface Wish {
  readonly address: string;
  readonly body: unknown;
  readonly revision?: number;
}

/** Sends a command; every retry of the same wish carries the same key. Own changes are asked for at once. */
export const useCommand = () => {
  const client = useQueryClient();
  const keys = useRef(new IdempotencyKeys());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const send = async ({ address, body, revision }: Wish): Promise<Done | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    setError(undefined);
    try {
      const { body: done } = await request<Done>(address, {
        method: 'POST',
        body: body ?? {},
        // The revision is part of the wish: re-applying on a newer one is a new command, checked anew.
        idempotencyKey: keys.current.keyFor({ address, body, revision }),
        ...(revision === undefined ? {} : { revision }),
      });
      keys.current.done();
      await client.invalidateQueries({
        predicate: ({ queryKey }) => !['session', 'addresses', 'calendar'].includes(String(queryKey[0])),
      });
      return done;
    } catch (failure) {
      setError(failure);
      // Answered with a no: trying once more, say tomorrow, is another wish. Without an answer the key must stay.
      if (failure instanceof Refused && failure.status < 500) keys.current.done();
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  return { send, busy, error, forget: () => setError(undefined) };
};
