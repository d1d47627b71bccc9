import type { DeadlineRow, Light } from '@one-window/contracts';

/** Light = shape + word + number: it must be read without color, on a grey print and aloud (ui.md §4). */
export const lightShapes: Record<Light, { readonly shape: string; readonly tone: string }> = {
  normal: { shape: '●', tone: 'success' },
  near: { shape: '▲', tone: 'warning' },
  today: { shape: '■', tone: 'warning' },
  overdue: { shape: '✕', tone: 'error' },
  lapsed: { shape: '—', tone: 'neutral' },
  suspended: { shape: 'Ⅱ', tone: 'neutral' },
  met: { shape: '✓', tone: 'success' },
  metLate: { shape: '✓', tone: 'error' },
  ended: { shape: '—', tone: 'neutral' },
};

/** What number stands beside the word: days left, days over, or none. */
export const lightNumber = (
  light: Light,
  daysLeft: number | undefined,
): { over: boolean; days: number } | undefined => {
  if (daysLeft === undefined) return undefined;
  if (light === 'overdue') return { over: true, days: Math.abs(daysLeft) };
  if (light === 'normal' || light === 'near') return { over: false, days: daysLeft };
  return undefined;
};

/**
 * A clock that ended after its day had passed unmet: an authority was late, a party let it lapse. What ended it later
 * (the police took over, the case was closed) does not change that.
 */
export const unmetEnd = ({
  status,
  dueOn,
  endedOn,
  binds,
}: Pick<DeadlineRow, 'status' | 'dueOn' | 'endedOn' | 'binds'>): 'overdue' | 'lapsed' | undefined => {
  if (status !== 'ended' || endedOn === undefined || endedOn <= dueOn) return undefined;
  return binds === 'authority' ? 'overdue' : 'lapsed';
};

/** The last day of a clock: when it was stopped before its day, otherwise its day. */
export const lastDayOf = ({ status, dueOn, endedOn }: Pick<DeadlineRow, 'status' | 'dueOn' | 'endedOn'>): string =>
  status === 'ended' && endedOn !== undefined && endedOn < dueOn ? endedOn : dueOn;
