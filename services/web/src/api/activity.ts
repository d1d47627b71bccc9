/**
 * When something was last asked and answered: the session lives on from there (`SessionAnswer`). Only what was asked
 * for somebody counts: a page that refreshes itself on an empty chair does not keep the session. Tabs of one browser
 * share a session, so they tell each other.
 */
let channel: BroadcastChannel | undefined;
/** How often other tabs are told, in milliseconds. */
const TELL_EVERY = 10_000;

let last = Date.now();
let told = 0;
/** Opening a page is an act of somebody. */
let touchedAt = Date.now();
let spokenAt = 0;

const touch = (): void => void (touchedAt = Date.now());

/** Notices hands at the keyboard, the mouse, the screen from now on. Answers how to stop. */
export const noticeTouches = (): (() => void) => {
  // A pointer that moves counts: a link under it asks for its page before it is pressed.
  const events = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
  const options = { capture: true, passive: true } as const;
  events.forEach(event => window.addEventListener(event, touch, options));
  return () => events.forEach(event => window.removeEventListener(event, touch, options));
};

/** Whether somebody has touched the page since a request last spoke for them. */
export const isTouched = (): boolean => touchedAt > spokenAt;

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

/** Something that was asked for somebody at this moment has been answered. */
export const noteActivity = (askedAt: number): void => {
  spokenAt = Math.max(spokenAt, askedAt);
  last = Date.now();
  if (last - told < TELL_EVERY) return;
  told = last;
  channel?.postMessage('asked');
};

/** When the session ends if nothing more is asked, in epoch milliseconds. */
export const sessionEnds = ({ endsAt, idleMs }: { readonly endsAt: string; readonly idleMs: number }): number =>
  Math.min(last + idleMs, Date.parse(endsAt));
