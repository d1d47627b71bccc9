/** What one key stroke asks for. Pure, so that it can be proved: the IME's Enter must not submit (w3c/wcag #5075). */
export type Wish =
  | 'search'
  | 'work'
  | 'deadlines'
  | 'next-row'
  | 'previous-row'
  | 'register'
  | 'save'
  | 'primary'
  | 'help'
  | 'await-second';

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly inField: boolean;
  readonly composing: boolean;
  /** Milliseconds since `g` was pressed; absent where the last key was another. */
  readonly sinceG?: number | undefined;
  readonly singleKeys: boolean;
}

/** How long `g` waits for its second key, in milliseconds. */
const PATIENCE = 1_500;
const second: Readonly<Record<string, Wish>> = { w: 'work', d: 'deadlines' };
const single: Readonly<Record<string, Wish>> = {
  '/': 'search',
  '?': 'help',
  j: 'next-row',
  k: 'previous-row',
  n: 'register',
  g: 'await-second',
};

export const wishOf = (stroke: Stroke): Wish | undefined => {
  if (stroke.composing || stroke.alt) return undefined;
  if (stroke.ctrl) return stroke.key === 's' ? 'save' : stroke.key === 'Enter' ? 'primary' : undefined;
  if (stroke.inField || !stroke.singleKeys) return undefined;
  return stroke.sinceG !== undefined && stroke.sinceG < PATIENCE ? second[stroke.key] : single[stroke.key];
};
