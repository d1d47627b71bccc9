import { hash } from 'node:crypto';
import { START, type EventStore, type NewEvent, type Position, type RecordedEvent } from '@one-window/event-store';
import type { StreamId } from '@one-window/kernel';
import { eventPrint } from './stream-prints';

const PAGE = 100;
/** Cases that are written at the same time. */
const LANES = 8;

/** The target holds something that is not from this source: nothing is written over it. */
export class OtherData extends Error {
  readonly code = 'move/other-data';
  constructor(readonly where: string) {
    super(`${where} is not from this source`);
    this.name = 'OtherData';
  }
}

/**
 * Brings to the target what it lacks of the source: same streams, ids, revisions and meta, each case in its order and
 * each append whole. May be cut off anywhere and begun again. @throws OtherData
 */
export const copyStore = async (
  source: EventStore,
  target: EventStore,
  copied: (events: number) => void,
): Promise<void> => {
  const lengths = await lengthsThere(source, target);
  let [after, count]: [Position, number] = [START, 0];
  for (let page = await source.readAll(after, PAGE); page.length > 0; page = await source.readAll(after, PAGE)) {
    const missing = page.filter(({ stream, revision }) => revision >= (lengths.get(stream) ?? 0));
    await Promise.all(inLanes(missing).map(lane => appendAll(target, lane)));
    after = page.at(-1)?.position ?? after;
    count += page.length;
    copied(count);
  }
};

/** How much of each stream was copied before. @throws OtherData where it is not the beginning of the source's. */
const lengthsThere = async (source: EventStore, target: EventStore): Promise<ReadonlyMap<StreamId, number>> => {
  const lengths = new Map<StreamId, number>();
  for (const stream of await target.streams('')) {
    const [here, there] = [await source.read(stream), await target.read(stream)];
    const apart = there.findIndex(
      (event, index) => here[index] === undefined || eventPrint(here[index]) !== eventPrint(event),
    );
    if (apart >= 0) throw new OtherData(`${stream}@${apart}`);
    lengths.set(stream, there.length);
  }
  return lengths;
};

/** Events of one case stay in one lane, so that relays find them in the order in which they were recorded. */
const inLanes = (events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] => {
  const lanes = Array.from({ length: LANES }, (): RecordedEvent[] => []);
  for (const event of events) lanes[hash('sha256', event.meta.caseId, 'buffer').readUInt32BE() % LANES]?.push(event);
  return lanes;
};

const appendAll = async (target: EventStore, events: readonly RecordedEvent[]): Promise<void> => {
  for (const append of appendsIn(events)) {
    const [first] = append;
    if (first === undefined) continue;
    await target.append(first.stream, first.revision === 0 ? 'no-stream' : first.revision - 1, append.map(asNew));
  }
};

/** What one command recorded in one stream was one append, and is one again. */
const appendsIn = (events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] => {
  const appends: RecordedEvent[][] = [];
  for (const event of events) {
    const last = appends.at(-1)?.at(-1);
    const same = last?.stream === event.stream && last.meta.commandId === event.meta.commandId;
    if (same) appends.at(-1)?.push(event);
    else appends.push([event]);
  }
  return appends;
};

const asNew = ({ id, type, data, meta }: RecordedEvent): NewEvent => ({ id, type, data, meta });
