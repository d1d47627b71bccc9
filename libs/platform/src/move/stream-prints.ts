import { hash } from 'node:crypto';
import type { EventStore, RecordedEvent } from '@one-window/event-store';
import type { StreamId } from '@one-window/kernel';

/**
 * One event as it must be anywhere: its id, revision, type, data and all its meta, with the moment at which it was
 * recorded. Only its position is the store's own.
 */
export const eventPrint = ({ id, revision, type, data, meta }: RecordedEvent): string =>
  hash('sha256', JSON.stringify([id, revision, type, data, meta]), 'hex');

interface StorePrint {
  readonly streams: number;
  readonly events: number;
  /** Over all streams by name, and all their events in order. */
  readonly hash: string;
}

export interface StoreDifference {
  readonly stream: StreamId;
  readonly what: string;
}

export interface ComparedStores extends StorePrint {
  readonly differences: readonly StoreDifference[];
}

/**
 * What a source holds, and where the target does not hold the same. After a target was taken into use it may hold
 * more: `beyond` says whether that is a difference.
 */
export const compareStores = async (
  source: EventStore,
  target: EventStore,
  beyond: 'allowed' | 'a-difference',
): Promise<ComparedStores> => {
  const streams = await source.streams('');
  const prints: string[] = [];
  const differences: StoreDifference[] = [];
  let events = 0;
  for (const stream of streams) {
    const [here, there] = [await source.read(stream), await target.read(stream)];
    events += here.length;
    const print = here.map(eventPrint);
    prints.push(`${stream} ${print.length} ${hash('sha256', print.join(), 'hex')}`);
    const apart = print.findIndex((one, index) => there[index] === undefined || eventPrint(there[index]) !== one);
    if (apart >= 0) differences.push({ stream, what: `revision ${apart}: ${there[apart] ? 'differs' : 'is missing'}` });
    else if (there.length > here.length && beyond === 'a-difference')
      differences.push({ stream, what: `${there.length} events where the source has ${here.length}` });
  }
  if (beyond === 'a-difference') {
    const known = new Set(streams);
    for (const stream of await target.streams(''))
      if (!known.has(stream)) differences.push({ stream, what: 'is not in the source' });
  }
  return { streams: streams.length, events, hash: hash('sha256', prints.join('\n'), 'hex'), differences };
};
