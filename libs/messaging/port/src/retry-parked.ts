import type { Actor } from '@one-window/kernel';
import { apply, letter, reasonOf, type Delivery } from './deliver';
import type { KeptMessage } from './dead-letters';
import { parseMessage } from './parse-message';
import { sourceStream } from './source-stream';

type Repair = Pick<Delivery, 'consumer' | 'deadLetters' | 'clock'>;

export interface Retried {
  readonly settled: number;
  /** What still waits; 0 means the case is free and follows its events again. */
  readonly left: number;
}

/**
 * Tries all that waits for a case, once, in order, after somebody mended the cause. Stops at the first that fails
 * again. Must not overlap with delivery to the same consumer. `by` stands in the record of what was applied.
 */
export const retryParked = async (key: string, repair: Repair, by?: Actor): Promise<Retried> => {
  const waiting = inOrder(await repair.deadLetters.kept(key));
  let settled = 0;
  for (const message of waiting) {
    if (!(await tryAgain(message, repair, by))) break;
    settled += 1;
  }
  return { settled, left: waiting.length - settled };
};

/** `not-next`: an earlier event of its stream has neither been applied nor dropped, and must not be lost with it. */
export type Dropped = 'dropped' | 'not-kept' | 'not-next';

/**
 * Gives a message up, with a record of who and why. Its revision counts as passed, so that its case can go on.
 * `before` runs when nothing stands against it any more: what must be on record first.
 */
export const dropKept = async (
  offset: string,
  by: Actor,
  why: string,
  repair: Repair,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<Dropped> => {
  const message = await repair.deadLetters.find(offset);
  if (message === undefined) return 'not-kept';
  const parsed = parseMessage(message);
  if (parsed.kind === 'event') {
    const last = await repair.consumer.lastRevision(sourceStream(parsed.event));
    if (parsed.event.revision > last + 1) return 'not-next';
    await before();
    if (parsed.event.revision === last + 1) await repair.consumer.skip(parsed.event);
  } else await before();
  await repair.deadLetters.settle(offset, { how: 'dropped', by, why, at: repair.clock.now() });
  return 'dropped';
};

const tryAgain = async (
  message: KeptMessage,
  { consumer, deadLetters, clock }: Repair,
  by: Actor | undefined,
): Promise<boolean> => {
  const attempts = (message.letter?.attempts ?? 0) + 1;
  const parsed = parseMessage(message);
  if (parsed.kind === 'poison') {
    await deadLetters.park(message, letter(parsed.reason, parsed.error, attempts, { clock }));
    return false;
  }
  try {
    await apply(parsed.event, consumer);
  } catch (error) {
    await deadLetters.park(message, letter(reasonOf(error), error, attempts, { clock }, parsed.event));
    return false;
  }
  await deadLetters.settle(message.offset, { how: 'retried', at: clock.now(), ...(by && { by }) });
  return true;
};

/**
 * The order of the log, but within a stream that of revisions: an event published again to fill a gap comes last in
 * the log and belongs before those that waited for it.
 */
export const inOrder = (waiting: readonly KeptMessage[]): readonly KeptMessage[] => {
  const placed = waiting.map(message => {
    const parsed = parseMessage(message);
    return parsed.kind === 'event'
      ? { message, stream: sourceStream(parsed.event), revision: parsed.event.revision }
      : { message, stream: message.offset, revision: 0 };
  });
  const sorted = new Map<string, typeof placed>();
  for (const place of placed) sorted.set(place.stream, [...(sorted.get(place.stream) ?? []), place]);
  for (const places of sorted.values()) places.sort((a, b) => a.revision - b.revision);
  return placed.map(({ stream, message }) => sorted.get(stream)?.shift()?.message ?? message);
};
