/**
 * When something was last asked and answered: the session lives on from there (`SessionAnswer`). Tabs of one browser
 * share a session, so they tell each other.
 */
let channel: BroadcastChannel | undefined;
/** How often other tabs are told, in milliseconds. */
const TELL_EVERY = 10_000;

let last = Date.now();
let told = 0;

/** Hears of other tabs from now on. Answers how to stop: an open channel keeps whatever opened it alive. */
export const hearOtherTabs = (): (() => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const opened = new BroadcastChannel('one-window.activity');
  opened.addEventListener('message', () => void (last = Date.now()));
  channel = opened;
  return () => {
    opened.close();
    if (channel === opened) channel = undefined;
  };
};

export const noteActivity = (): void => {
  last = Date.now();
  if (last - told < TELL_EVERY) return;
  told = last;
  channel?.postMessage('asked');
};

/** When the session ends if nothing more is asked, in epoch milliseconds. */
export const sessionEnds = ({ endsAt, idleMs }: { readonly endsAt: string; readonly idleMs: number }): number =>
  Math.min(last + idleMs, Date.parse(endsAt));
