import { derivedId, type NewEvent, type Position, type RecordedEvent } from '@one-window/event-store';
import { eventId, streamId, type StreamId } from '@one-window/kernel';
import { jsonEvent, type JSONType, type RecordedEvent as KurrentEvent } from '@kurrent/kurrentdb-client';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands beside the fact: its meta, and its own id where that is no UUID, which KurrentDB insists on. */
interface StoredMeta {
  readonly meta: RecordedEvent['meta'];
  readonly id?: string;
}

/** A stored event is not what this program writes: somebody else wrote into our streams, or the store is damaged. */
export class NotOurEvent extends Error {
  readonly code = 'event-store/not-our-event';
  constructor(stream: string, revision: bigint, why: string) {
    super(`event ${revision} of stream ${stream} ${why}`);
    this.name = 'NotOurEvent';
  }
}

export const storedId = (id: string): string => (UUID.test(id) ? id : derivedId('event-id', id));

/** @throws TypeError when the event cannot be written as JSON: the client would fail where nobody hears it. */
export const toStored = ({ id, type, data, meta }: NewEvent) => {
  const metadata = { meta, ...(!UUID.test(id) && { id }) };
  // Through text and back: what is not JSON fails here, and what JSON leaves out is left out on both sides.
  const plain = JSON.parse(JSON.stringify({ data: data ?? null, metadata })) as { data: JSONType; metadata: object };
  return jsonEvent({ id: storedId(id), type, data: plain.data, metadata: plain.metadata });
};

/** @throws NotOurEvent */
export const fromStored = (event: KurrentEvent, prefix: string): RecordedEvent => {
  const { streamId: name, revision, position } = event;
  const meta = event.metadata as Partial<StoredMeta> | undefined;
  if (!event.isJson || meta?.meta === undefined)
    throw new NotOurEvent(name, revision, 'was not written by this program');
  // One number is a place in the log only while both halves agree, as they do for every append of today's servers.
  if (position === undefined || position.commit !== position.prepare)
    throw new NotOurEvent(name, revision, 'has no single place in the log');
  return {
    id: eventId(meta.id ?? event.id),
    type: event.type,
    data: event.data,
    meta: meta.meta,
    stream: ownName(name, prefix),
    revision: Number(revision),
    position: String(position.commit) as Position,
  };
};

/** `intake:matter-17`: a service's streams stand under its name, so that services may share a cluster. */
export const storedName = (prefix: string, stream: string): string => `${prefix}:${stream}`;
export const ownName = (stored: string, prefix: string): StreamId => streamId(stored.slice(prefix.length + 1));
