import { measureAppend } from '@one-window/event-store-sqlite';
import { benchRebuild } from '@one-window/service-one-window';
import type { Line } from './line';

const FEW_EVENTS = 10_000;

/** The store beside raw better-sqlite3; measured in its own room. */
export const benchAppends = async (): Promise<readonly Line[]> => {
  const { name, ours, reference, ratio, goal } = await measureAppend();
  return [{ name: `${name}, beside raw better-sqlite3`, ours, reference, ratio, goal: { atLeast: goal } }];
};

/** A view beside raw reading, and its memory over a history many times as long; measured in its own room. */
export const benchRebuilds = async (events: number): Promise<readonly Line[]> =>
  benchRebuild({ few: Math.min(FEW_EVENTS, events), many: events }).map(({ goal, goalIs, ...line }) => ({
    ...line,
    goal: goalIs === 'at-least' ? { atLeast: goal } : { atMost: goal },
  }));
