import { START, type Position, type RecordedEvent } from '@one-window/event-store';
import {
  BACKWARDS,
  END,
  FORWARDS,
  START as FIRST,
  StreamNotFoundError,
  streamNameFilter,
  type KurrentDBClient,
  type ReadAllOptions,
  type ReadPosition,
} from '@kurrent/kurrentdb-client';
import { fromStored, storedName } from './stored-event';

/** Where to begin so that the event at the position is the first, or from the beginning. */
export const placeOf = (position: Position): ReadPosition =>
  position === START ? FIRST : { commit: BigInt(position), prepare: BigInt(position) };

/** The reads of one service, among the streams of others and of the server itself. */
export class Reading {
  constructor(
    private readonly client: KurrentDBClient,
    private readonly prefix: string,
  ) {}

  async stream(stream: string, from: number, count = Number.MAX_SAFE_INTEGER): Promise<RecordedEvent[]> {
    const options = { direction: FORWARDS, fromRevision: BigInt(from), maxCount: count } as const;
    const found: RecordedEvent[] = [];
    try {
      for await (const { event } of this.client.readStream(storedName(this.prefix, stream), options)) {
        if (event !== undefined) found.push(fromStored(event, this.prefix));
      }
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    }
    return found;
  }

  async after(position: Position, limit: number): Promise<RecordedEvent[]> {
    // Reading begins with the event at the position, which the caller has.
    const place = { direction: FORWARDS, fromPosition: placeOf(position) } as const;
    const options: ReadAllOptions = { ...place, maxCount: limit + 1, filter: this.own() };
    const found: RecordedEvent[] = [];
    for await (const { event } of this.client.readAll(options)) {
      if (event !== undefined) found.push(fromStored(event, this.prefix));
    }
    return found.filter(event => event.position !== position).slice(0, limit);
  }

  async last(): Promise<RecordedEvent | undefined> {
    const options: ReadAllOptions = { direction: BACKWARDS, fromPosition: END, maxCount: 1, filter: this.own() };
    for await (const { event } of this.client.readAll(options)) {
      if (event !== undefined) return fromStored(event, this.prefix);
    }
    return undefined;
  }

  private own() {
    return streamNameFilter({ prefixes: [storedName(this.prefix, '')] });
  }
}
