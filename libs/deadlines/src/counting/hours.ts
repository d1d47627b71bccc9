import { epochMs, instantFromEpochMs, legalDay, plusHours, type Instant } from '@one-window/kernel';
import type { Adjustments, Counted } from './counted';

const HOUR_MS = 3_600_000;

/** The hour of the trigger does not count, the next one is the first (CPL 85). Hours run through rest days. */
export const countHours = (at: Instant, hours: number, { word }: Pick<Adjustments, 'word'> = {}): Counted => {
  const from = instantFromEpochMs((Math.floor(epochMs(at) / HOUR_MS) + 1) * HOUR_MS);
  const dueAt = plusHours(from, hours);
  const dueOn = legalDay(dueAt);
  return {
    dueOn,
    unrolledDueOn: dueOn,
    dueAt,
    provisional: false,
    steps: [
      { kind: 'trigger', on: legalDay(at), at, ...(word && { word }) },
      { kind: 'hours', hours, from, to: dueAt },
      { kind: 'due', on: dueOn, at: dueAt },
    ],
  };
};
