import type { ChangesMessage } from '@one-window/contracts';

/**
 * What moved, for every tab of this browser over one connection: HTTP/1.1 allows six to a host, so the tab that
 * holds the lock listens and tells the others. Without a secure context there are no locks: then each tab polls.
 */
export type LiveState = 'connecting' | 'connected' | 'lost';
type Moved = (message: ChangesMessage) => void;

const POLL_MS = 30_000;
/** Open while somebody is signed in: an open one keeps whatever opened it alive. */
let channel: BroadcastChannel | undefined;
const movedListeners = new Set<Moved>();
const stateListeners = new Set<() => void>();
let state: LiveState = 'connecting';
let lastHeard = new Date();

const tell = (message: ChangesMessage) => movedListeners.forEach(listener => listener(message));
const become = (next: LiveState) => {
  if (next !== 'lost') lastHeard = new Date();
  if (next === state) return;
  state = next;
  stateListeners.forEach(listener => listener());
};

/** A poll says "something may have moved": pages refetch what they show. */
const everything = (): ChangesMessage => ({ caseIds: [], positions: {}, at: new Date().toISOString() });

const listen = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const source = new EventSource('/api/one-window/changes');
    const broadcast = (next: LiveState) => {
      become(next);
      channel?.postMessage({ state: next });
    };
    source.onopen = () => broadcast('connected');
    source.onerror = () => broadcast('lost');
    source.addEventListener('moved', event => {
      const message = JSON.parse(event.data as string) as ChangesMessage;
      broadcast('connected');
      tell(message);
      channel?.postMessage({ message });
    });
    // An open connection does not notice by itself that the network is gone.
    window.addEventListener('offline', () => broadcast('lost'), { signal });
    window.addEventListener('online', () => source.readyState === EventSource.OPEN && broadcast('connected'), {
      signal,
    });
    signal.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });

const follow = (signal: AbortSignal) => {
  if (typeof BroadcastChannel === 'undefined') return;
  const opened = new BroadcastChannel('one-window.changes');
  channel = opened;
  signal.addEventListener('abort', () => {
    opened.close();
    if (channel === opened) channel = undefined;
  });
  opened.addEventListener(
    'message',
    (event: MessageEvent<{ state?: LiveState; message?: ChangesMessage }>) => {
      if (event.data.state) become(event.data.state);
      if (event.data.message) {
        become('connected');
        tell(event.data.message);
      }
    },
    { signal },
  );
};

/** Runs while somebody is signed in. */
export const startLive = (): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  follow(signal);
  if (navigator.locks) {
    navigator.locks
      .request('one-window.changes', { signal }, () => listen(signal))
      .catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      });
  } else {
    void listen(signal);
  }
  const poll = setInterval(() => state === 'lost' && tell(everything()), POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll));
  return () => stop.abort();
};

export const onMoved = (listener: Moved): (() => void) => {
  movedListeners.add(listener);
  return () => void movedListeners.delete(listener);
};

export const live = {
  subscribe: (listener: () => void) => {
    stateListeners.add(listener);
    return () => void stateListeners.delete(listener);
  },
  state: () => state,
  lastHeard: () => lastHeard,
};
