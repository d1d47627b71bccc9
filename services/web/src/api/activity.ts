/**
 * When something was last asked and answered: the session lives on from there (`SessionAnswer`). Tabs of one browser
 * share a session, so they tell each other.
 */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('one-window.activity');
/** How often other tabs are told, in milliseconds. */
const TELL_EVERY = 10_000;

let last = Date.now();
let told = 0;
channel?.addEventListener('message', () => void (last = Date.now()));

export const noteActivity = (): void => {
  last = Date.now();
  if (last - told < TELL_EVERY) return;
  told = last;
  channel?.postMessage('asked');
};

/** When the session ends if nothing more is asked, in epoch milliseconds. */
export const sessionEnds = ({ endsAt, idleMs }: { readonly endsAt: string; readonly idleMs: number }): number =>
  Math.min(last + idleMs, Date.parse(endsAt));
