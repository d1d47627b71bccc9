import { isStaleRevision, type Expected } from '@one-window/event-store';
import { noted, stream } from '../noted-facts';
import { withStore, type StoreUnderTest } from './store-under-test';

const case1 = stream('arbitration-1');
/** Some five hundred tries, each of two round trips where the store is a server. */
const MANY_ROUND_TRIPS_MS = 30_000;

interface Expectation {
  readonly expected: Expected;
  readonly onAbsent: number | 'stale';
  readonly onTwoEvents: number | 'stale';
}

const MATRIX: readonly Expectation[] = [
  { expected: 'any', onAbsent: 0, onTwoEvents: 2 },
  { expected: 'exists', onAbsent: 'stale', onTwoEvents: 2 },
  { expected: 'no-stream', onAbsent: 0, onTwoEvents: 'stale' },
  { expected: 0, onAbsent: 'stale', onTwoEvents: 'stale' },
  { expected: 1, onAbsent: 'stale', onTwoEvents: 2 },
  { expected: 7, onAbsent: 'stale', onTwoEvents: 'stale' },
];

export const appendingContract = (open: () => Promise<StoreUnderTest>): void =>
  describe('appending', () => {
    it.each(MATRIX)(
      'expecting $expected of an absent stream: $onAbsent',
      async ({ expected, onAbsent }) =>
        await withStore(open, async store => {
          const answer = store.append(case1, expected, [noted('a')]);
          if (onAbsent === 'stale') {
            await expect(answer).rejects.toMatchObject({ code: 'event-store/stale-revision', actual: 'no-stream' });
            expect(await store.read(case1)).toEqual([]);
          } else {
            await expect(answer).resolves.toMatchObject({ revision: onAbsent, alreadyThere: false });
          }
        })(),
    );

    it.each(MATRIX)(
      'expecting $expected of a stream of two events: $onTwoEvents',
      async ({ expected, onTwoEvents }) =>
        await withStore(open, async store => {
          await store.append(case1, 'no-stream', [noted('a'), noted('b')]);
          const answer = store.append(case1, expected, [noted('c')]);
          if (onTwoEvents === 'stale') {
            await expect(answer).rejects.toMatchObject({ code: 'event-store/stale-revision', expected, actual: 1 });
            expect(await store.read(case1)).toHaveLength(2);
          } else {
            await expect(answer).resolves.toMatchObject({ revision: onTwoEvents, alreadyThere: false });
          }
        })(),
    );

    it(
      'of two first writers, one wins and the other is told what it found',
      withStore(open, async store => {
        const answers = await Promise.allSettled([
          store.append(case1, 'no-stream', [noted('a')]),
          store.append(case1, 'no-stream', [noted('b')]),
        ]);
        expect(answers.map(answer => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
        const lost = answers.find(answer => answer.status === 'rejected');
        expect(isStaleRevision(lost?.reason)).toBe(true);
        expect(await store.read(case1)).toHaveLength(1);
      }),
    );

    it(
      'of 32 writers that retry on one stream, each gets its event in exactly once, and nobody else suffers',
      withStore(open, async store => {
        const write = async (id: string): Promise<void> => {
          const last = (await store.read(case1)).length - 1;
          try {
            await store.append(case1, last < 0 ? 'no-stream' : last, [noted(id)]);
          } catch (error) {
            if (!isStaleRevision(error)) throw error;
            await write(id);
          }
        };
        const ids = Array.from({ length: 32 }, (_, index) => `event-${index}`);
        const quiet = stream('arbitration-quiet');
        await Promise.all([...ids.map(write), store.append(quiet, 'no-stream', [noted('alone')])]);
        const events = await store.read(case1);
        expect(events.map(event => event.revision)).toEqual(ids.map((_, index) => index));
        expect(events.map(event => String(event.id)).sort()).toEqual([...ids].sort());
        expect(await store.read(quiet)).toHaveLength(1);
      }),
      MANY_ROUND_TRIPS_MS,
    );

    it(
      'is all or nothing: an append of three events that comes too late leaves none',
      withStore(open, async store => {
        await store.append(case1, 'no-stream', [noted('a')]);
        await expect(store.append(case1, 5, [noted('b'), noted('c'), noted('d')])).rejects.toThrow('found 0');
        expect((await store.read(case1)).map(event => event.id)).toEqual(['a']);
      }),
    );

    it.each<Expected>(['no-stream', 'any'])(
      'the same first append again, expecting %s, is success and writes nothing',
      async expected =>
        await withStore(open, async store => {
          const first = await store.append(case1, expected, [noted('a'), noted('b')]);
          await store.append(case1, 1, [noted('c')]);
          const again = await store.append(case1, expected, [noted('a'), noted('b')]);
          expect(again).toEqual({ ...first, alreadyThere: true });
          expect(await store.read(case1)).toHaveLength(3);
        })(),
    );

    it.each<Expected>([0, 'exists', 'any'])(
      'the same later append again, expecting %s, is success and writes nothing',
      async expected =>
        await withStore(open, async store => {
          await store.append(case1, 'no-stream', [noted('a')]);
          const first = await store.append(case1, expected, [noted('b'), noted('c')]);
          await store.append(case1, 2, [noted('d')]);
          expect(await store.append(case1, expected, [noted('b'), noted('c')])).toEqual({
            ...first,
            alreadyThere: true,
          });
          expect(await store.read(case1)).toHaveLength(4);
        })(),
    );

    it(
      'the same append twice at one moment is written once, and both are told the same place',
      withStore(open, async store => {
        const [one, two] = await Promise.all([
          store.append(case1, 'no-stream', [noted('a')]),
          store.append(case1, 'no-stream', [noted('a')]),
        ]);
        expect([one.revision, two.revision]).toEqual([0, 0]);
        expect(two.position).toBe(one.position);
        expect(await store.read(case1)).toHaveLength(1);
      }),
    );

    it(
      'other events at the place of the first are no repeat, nor is half of them',
      withStore(open, async store => {
        await store.append(case1, 'no-stream', [noted('a'), noted('b')]);
        await expect(store.append(case1, 'no-stream', [noted('a'), noted('x')])).rejects.toThrow('found 1');
        await expect(store.append(case1, 'no-stream', [noted('a'), noted('b'), noted('c')])).rejects.toThrow('found 1');
        await expect(store.append(case1, 'any', [noted('b'), noted('c')])).rejects.toThrow('found 1');
      }),
    );

    it(
      'an append without events is refused, and one that cannot be written as JSON fails alone',
      withStore(open, async store => {
        await expect(store.append(case1, 'any', [])).rejects.toThrow('at least one event');
        const circular: Record<string, unknown> = {};
        circular['self'] = circular;
        const answers = await Promise.allSettled([
          store.append(case1, 'any', [noted('bad', circular)]),
          store.append(case1, 'any', [noted('good')]),
        ]);
        expect(answers.map(answer => answer.status)).toEqual(['rejected', 'fulfilled']);
      }),
    );
  });
