import {
  comparePositions,
  EventStore,
  StaleRevision,
  START,
  type AppendResult,
  type Expected,
  type NewEvent,
  type Position,
  type RecordedEvent,
  type Revision,
} from '@one-window/event-store';
import type { StreamId } from '@one-window/kernel';
import { KurrentDBClient, NO_STREAM, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import { Feed, SubscriptionEnded } from './feed';
import { Reading } from './reading';
import { mayPass, PATIENCE, pauseBefore, retrying, type Patience } from './retrying';
import { placeAnywhere, sameEvents, type Asked } from './standing';
import { storedName, toStored } from './stored-event';

export interface KurrentDbOptions {
  /** `kurrentdb://host:2113?tls=false`, with the names of a cluster's nodes where there are several. */
  readonly url: string;
  /** The service's name: its streams stand under it. */
  readonly service: string;
  readonly patience?: Patience;
}

const PAGE = 1_000;
const RACES = 100;

/**
 * A service's events in KurrentDB. An append always names the state it expects, because the client's default is to
 * expect nothing; so a repeated one writes nothing, and may be tried again after a lost answer.
 */
export class KurrentDbEventStore extends EventStore {
  private readonly client: KurrentDBClient;
  private readonly reading: Reading;
  private readonly patience: Patience;
  private readonly closing = new AbortController();
  private readonly working = new Set<Promise<unknown>>();
  /** The last position that was heard of: what an append answers beyond it is new. */
  private heard: Position = START;
  private readonly names = new Set<StreamId>();
  private namesTo: Position = START;

  constructor(private readonly options: KurrentDbOptions) {
    super();
    if (!/^[a-z][a-z0-9-]*$/.test(options.service)) throw new Error(`no name of a service: ${options.service}`);
    this.client = KurrentDBClient.connectionString(options.url);
    this.reading = new Reading(this.client, options.service);
    this.patience = options.patience ?? PATIENCE;
  }

  read(stream: StreamId, from: Revision = 0): Promise<readonly RecordedEvent[]> {
    return this.patiently(() => this.reading.stream(stream, from));
  }

  append(stream: StreamId, expected: Expected, events: readonly NewEvent[]): Promise<AppendResult> {
    if (this.closing.signal.aborted) return Promise.reject(new StoreClosed());
    return this.tracked(this.place({ stream, expected, events }));
  }

  readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    return this.patiently(() => this.reading.after(after, limit));
  }

  subscribe(
    after: Position,
    handler: (batch: readonly RecordedEvent[]) => Promise<void>,
    signal: AbortSignal,
    passed: (position: Position) => Promise<void> = async () => undefined,
  ): Promise<void> {
    return this.tracked(this.follow(after, { handler, passed }, AbortSignal.any([signal, this.closing.signal])));
  }

  /** Remembers the names it found, and looks further only at what came since. The first call reads the whole log. */
  async streams(prefix: string): Promise<readonly StreamId[]> {
    for (
      let page = await this.readAll(this.namesTo, PAGE);
      page.length > 0;
      page = await this.readAll(this.namesTo, PAGE)
    ) {
      for (const event of page) this.names.add(event.stream);
      this.namesTo = page.at(-1)?.position ?? this.namesTo;
    }
    return [...this.names].filter(name => name.startsWith(prefix)).sort();
  }

  async head(): Promise<Position> {
    return (await this.patiently(() => this.reading.last()))?.position ?? START;
  }

  /** Lets appends that were asked for come to their end, and followers finish their batch. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.working);
    await this.client.dispose();
  }

  private async place(asked: Asked): Promise<AppendResult> {
    const { stream, expected, events } = asked;
    if (events.length === 0) throw new TypeError(`append to ${stream}: at least one event is needed`);
    if (expected === 'no-stream') return await this.appendAfter(asked, -1);
    if (typeof expected === 'number') return await this.appendAfter(asked, expected);
    for (let race = 1; ; race += 1) {
      const place = placeAnywhere(asked, await this.read(stream));
      if (place.kind === 'there') return found(place.last);
      try {
        return await this.appendAfter(asked, place.revision);
      } catch (error) {
        // Somebody wrote between looking and appending: look again.
        if (!(error instanceof StaleRevision) || race === RACES) throw error;
      }
    }
  }

  private async appendAfter(asked: Asked, revision: number): Promise<AppendResult> {
    const { stream, expected, events } = asked;
    const stored = events.map(toStored);
    const { heard } = this;
    const options = { streamState: revision < 0 ? NO_STREAM : BigInt(revision) } as const;
    try {
      const { nextExpectedRevision, position } = await retrying(this.patience, new AbortController().signal, () =>
        this.client.appendToStream(storedName(this.options.service, stream), stored, options),
      );
      const answered = position === undefined ? undefined : (String(position.commit) as Position);
      if (answered !== undefined && comparePositions(answered, heard) > 0) {
        this.hear(answered);
        return { revision: Number(nextExpectedRevision), position: answered, alreadyThere: false };
      }
    } catch (error) {
      // The node has compared the ids at the place after the expected revision: the same ones it would have answered.
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      const { actualState } = error;
      throw new StaleRevision(stream, expected, typeof actualState === 'bigint' ? Number(actualState) : 'no-stream');
    }
    // A position that was passed long ago: the very same events stood there already.
    const there = await this.standing(asked, revision);
    if (there === undefined) throw new Error(`append to ${stream} was acknowledged, and its events are not there`);
    return found(there);
  }

  /** The last of the very events, if they stand after this revision. */
  private async standing({ stream, events }: Asked, revision: number): Promise<RecordedEvent | undefined> {
    const there = await this.patiently(() => this.reading.stream(stream, revision + 1, events.length));
    return sameEvents(events, there) ? there.at(-1) : undefined;
  }

  /** Opens the subscription again where it was, as often as it breaks and gets on in between. */
  private async follow(after: Position, { handler, passed }: Reader, signal: AbortSignal): Promise<void> {
    let position = after;
    for (let failures = 0; !signal.aborted; failures += 1) {
      const feed = new Feed(this.client, this.options.service, position);
      try {
        for (let came = await feed.next(signal); came !== undefined; came = await feed.next(signal)) {
          failures = 0;
          // What comes twice, as after a reconnection, was handed over already.
          const batch = came.events.filter(event => comparePositions(event.position, position) > 0);
          const last = batch.at(-1);
          if (last !== undefined) {
            await handled(() => handler(batch));
            position = last.position;
            this.hear(position);
          }
          const { searchedTo } = came;
          if (searchedTo !== undefined && comparePositions(searchedTo, position) > 0) {
            await handled(() => passed(searchedTo));
            position = searchedTo;
          }
        }
      } catch (error) {
        if (error instanceof HandlerFailed) throw error.error;
        const passing = mayPass(error) || error instanceof SubscriptionEnded;
        if (!passing || failures + 1 >= this.patience.tries) throw error;
      } finally {
        await feed.close();
      }
      if (!signal.aborted) await pauseBefore(failures + 1, this.patience, signal);
    }
  }

  private hear(position: Position): void {
    if (comparePositions(position, this.heard) > 0) this.heard = position;
  }

  private patiently<R>(work: () => Promise<R>): Promise<R> {
    return retrying(this.patience, this.closing.signal, work);
  }

  private tracked<R>(work: Promise<R>): Promise<R> {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    this.working.add(settled);
    void settled.then(() => this.working.delete(settled));
    return work;
  }
}

const found = ({ revision, position }: RecordedEvent): AppendResult => ({ revision, position, alreadyThere: true });

/** Who reads a subscription. */
interface Reader {
  handler(batch: readonly RecordedEvent[]): Promise<void>;
  passed(position: Position): Promise<void>;
}

const handled = (work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => Promise.reject(new HandlerFailed(error)));

/** Not the subscription is broken but who reads it. */
class HandlerFailed extends Error {
  constructor(readonly error: unknown) {
    super('the handler failed');
  }
}

/** The store was closed before this append was asked for. */
class StoreClosed extends Error {
  readonly code = 'event-store/closed';
  constructor() {
    super('the event store is closed');
    this.name = 'StoreClosed';
  }
}
