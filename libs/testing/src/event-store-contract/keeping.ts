import { START } from '@one-window/event-store';
import { noted, stream } from '../noted-facts';
import { withStore, type StoreUnderTest } from './store-under-test';

const MEBIBYTE = 1024 * 1024;

export const keepingContract = (open: () => Promise<StoreUnderTest>): void =>
  describe('keeping', () => {
    it(
      'gives back exactly what was written, meta included',
      withStore(open, async store => {
        const fact = { ...noted('a', { 案由: '追索劳动报酬', amounts: [1, 2.5], none: null, nested: { yes: true } }) };
        await store.append(stream('matter-1'), 'no-stream', [fact]);
        const [event] = await store.read(stream('matter-1'));
        expect(event).toEqual({ ...fact, stream: 'matter-1', revision: 0, position: await store.head() });
      }),
    );

    it.each(['彭某某、欧阳𠮷', 'null byte \u0000 and line \u2028 separator', '👩‍👩‍👧‍👦 emoji', 'quote " and \\ backslash'])(
      'keeps %j as it is, in data, in ids and in names of streams',
      async text =>
        await withStore(open, async store => {
          const name = stream(`matter-${text.replaceAll('\u0000', '')}`);
          await store.append(name, 'no-stream', [noted('a', { text })]);
          expect((await store.read(name))[0]?.data).toEqual({ text });
        })(),
    );

    it(
      'keeps a payload of one mebibyte',
      withStore(open, async store => {
        const story = '欠'.repeat(MEBIBYTE);
        await store.append(stream('matter-1'), 'no-stream', [noted('a', { story }), noted('b')]);
        expect((await store.read(stream('matter-1'))).map(event => event.data)).toEqual([{ story }, { note: 'b' }]);
      }),
    );

    it(
      'closed and opened again, has all it acknowledged, and goes on from there',
      withStore(open, async (store, under) => {
        await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            store.append(stream(`matter-${index}`), 'no-stream', [noted(`e-${index}`)]),
          ),
        );
        const before = await store.readAll(START, 100);
        const again = await under.reopen();
        expect(await again.readAll(START, 100)).toEqual(before);
        await expect(again.append(stream('matter-7'), 'no-stream', [noted('other')])).rejects.toThrow('found 0');
        expect(await again.append(stream('matter-7'), 0, [noted('next')])).toMatchObject({ revision: 1 });
        expect(await again.head()).toBe((await again.readAll(START, 100)).at(-1)?.position);
      }),
    );

    it(
      'an append asked for just before closing is kept; one after it is refused; followers end',
      withStore(open, async (store, under) => {
        const following = store.subscribe(START, async () => undefined, new AbortController().signal);
        const asked = store.append(stream('matter-1'), 'no-stream', [noted('a')]);
        const again = await under.reopen();
        await expect(asked).resolves.toMatchObject({ revision: 0 });
        await expect(store.append(stream('matter-1'), 0, [noted('b')])).rejects.toThrow('closed');
        await following;
        expect(await again.read(stream('matter-1'))).toHaveLength(1);
      }),
    );
  });
