import { comparePositions, START, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import { noted, stream } from '../noted-facts';
import { withStore, type StoreUnderTest } from './store-under-test';

export const followingContract = (open: () => Promise<StoreUnderTest>): void =>
  describe('following', () => {
    it(
      'a stream is read in order of revision, from where one likes; an absent one is empty',
      withStore(open, async store => {
        await fill(store, 12);
        const events = await store.read(stream('matter-0'), 2);
        expect(events.map(event => event.revision)).toEqual([2, 3]);
        expect(await store.read(stream('matter-0'), 9)).toEqual([]);
        expect(await store.read(stream('matter-none'))).toEqual([]);
      }),
    );

    it(
      'the whole store is read in one growing order, in pages, without loss; within a stream it is that of revisions',
      withStore(open, async store => {
        await fill(store, 20);
        const all = await pages(store, START, 7);
        expect(ids(all)).toEqual(Array.from({ length: 20 }, (_, index) => `event-${index}`));
        all.slice(1).forEach((event, index) => {
          expect(comparePositions(event.position, all[index]?.position ?? START)).toBe(1);
        });
        expect(all.filter(event => event.stream === 'matter-1').map(event => event.revision)).toEqual([
          0, 1, 2, 3, 4, 5, 6,
        ]);
        expect(await store.head()).toBe(all.at(-1)?.position);
      }),
    );

    it(
      'an empty store has its head at the start',
      withStore(open, async store => {
        expect(await store.head()).toBe(START);
        expect(await store.readAll(START, 10)).toEqual([]);
      }),
    );

    it(
      'streams are found by the beginning of their id',
      withStore(open, async store => {
        await store.append(stream('matter-1'), 'any', [noted('a')]);
        await store.append(stream('matter-2'), 'any', [noted('b')]);
        await store.append(stream('matterless-3'), 'any', [noted('c')]);
        expect(await store.streams('matter-')).toEqual(['matter-1', 'matter-2']);
        expect(await store.streams('arbitration-')).toEqual([]);
      }),
    );

    it(
      'a subscriber gets first what is stored, then what comes, each once and in order',
      withStore(open, async store => {
        await fill(store, 5);
        const follower = follow(store, START, 9);
        await follower.reached(5);
        for (const id of ['late-0', 'late-1', 'late-2', 'late-3'])
          await store.append(stream('late'), 'any', [noted(id)]);
        await follower.done;
        expect(follower.seen).toEqual([
          'event-0',
          'event-1',
          'event-2',
          'event-3',
          'event-4',
          'late-0',
          'late-1',
          'late-2',
          'late-3',
        ]);
      }),
    );

    it(
      'a subscriber misses nothing that is written while it works on a batch',
      withStore(open, async store => {
        await fill(store, 3);
        const follower = follow(store, START, 6, async batch => {
          if (batch.some(event => event.id === 'event-0'))
            await store.append(
              stream('meanwhile'),
              'any',
              ['x', 'y', 'z'].map(id => noted(id)),
            );
        });
        await follower.done;
        expect(follower.seen).toEqual(['event-0', 'event-1', 'event-2', 'x', 'y', 'z']);
      }),
    );

    it(
      'a subscription aborted within a batch ends after it, and resumed after its last position loses nothing',
      withStore(open, async store => {
        await fill(store, 4);
        const abort = new AbortController();
        const first: RecordedEvent[] = [];
        await store.subscribe(
          START,
          async batch => {
            abort.abort();
            first.push(...batch);
          },
          abort.signal,
        );
        await store.append(stream('later'), 'any', [noted('later')]);
        const second = follow(store, first.at(-1)?.position ?? START, 5 - first.length);
        await second.done;
        expect([...ids(first), ...second.seen]).toEqual(['event-0', 'event-1', 'event-2', 'event-3', 'later']);
      }),
    );

    it(
      'a subscription ends when it is aborted while nothing happens, and never starts when it already was',
      withStore(open, async store => {
        const abort = new AbortController();
        const following = store.subscribe(START, async () => undefined, abort.signal);
        abort.abort();
        await following;
        await fill(store, 1);
        await store.subscribe(START, () => Promise.reject(new Error('not to be called')), abort.signal);
      }),
    );

    it(
      'a handler that throws ends the subscription with its very error',
      withStore(open, async store => {
        await fill(store, 1);
        const broken = new TypeError('cannot read properties of undefined');
        const following = store.subscribe(START, () => Promise.reject(broken), new AbortController().signal);
        await expect(following).rejects.toBe(broken);
      }),
    );
  });

/** `count` events, one after another, over three streams. */
const fill = async (store: EventStore, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    await store.append(stream(`matter-${index % 3}`), 'any', [noted(`event-${index}`)]);
  }
};

const pages = async (store: EventStore, after: Position, limit: number): Promise<readonly RecordedEvent[]> => {
  const page = await store.readAll(after, limit);
  const last = page.at(-1);
  return last === undefined ? [] : [...page, ...(await pages(store, last.position, limit))];
};

const ids = (events: readonly RecordedEvent[]): readonly string[] => events.map(event => event.id);

interface Follower {
  readonly seen: readonly string[];
  /** Resolves when so many events were seen. */
  reached(count: number): Promise<void>;
  /** Resolves when the last awaited event was seen and the subscription has ended. */
  readonly done: Promise<void>;
}

const follow = (
  store: EventStore,
  after: Position,
  count: number,
  work: (batch: readonly RecordedEvent[]) => Promise<void> = async () => undefined,
): Follower => {
  const seen: string[] = [];
  const abort = new AbortController();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const done = store.subscribe(
    after,
    async batch => {
      await work(batch);
      seen.push(...ids(batch));
      for (const waiter of waiting) if (seen.length >= waiter.count) waiter.resolve();
      if (seen.length >= count) abort.abort();
    },
    abort.signal,
  );
  const reached = (wanted: number): Promise<void> =>
    new Promise(resolve => {
      if (seen.length >= wanted) resolve();
      else waiting.push({ count: wanted, resolve });
    });
  return { seen, reached, done };
};
