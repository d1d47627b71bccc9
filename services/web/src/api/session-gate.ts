/**
 * A request that finds the session gone waits here. The sign-in dialog opens over the hidden page, and after it
 * the same request is sent again: nothing typed is lost.
 */
type Waiter = () => void;
let waiting: Waiter[] = [];
const listeners = new Set<() => void>();
const tell = () => listeners.forEach(listener => listener());

export const signedInAgain = (): void => {
  const released = waiting;
  waiting = [];
  tell();
  released.forEach(release => release());
};

export const waitForSignIn = (): Promise<void> =>
  new Promise(resolve => {
    waiting = [...waiting, resolve];
    tell();
  });

export const sessionGate = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isClosed: () => waiting.length > 0,
};
