import { personId } from '@one-window/kernel';
import type { KeyStore, NewKey } from '@one-window/privacy';

const wang = personId('b0a7c9de-0001-8000-8000-000000000001');
const li = personId('b0a7c9de-0002-8000-8000-000000000002');
const wrapped = (text: string): Buffer => Buffer.from(text.padEnd(60, '·'));
const keyOf = (person: NewKey['person'], text: string, scope: NewKey['scope'] = 'person'): NewKey => ({
  person,
  scope,
  wrapped: wrapped(text),
});

export interface KeysUnderTest {
  readonly keys: KeyStore;
  /** Another process with the same keys. */
  another(): Promise<KeyStore>;
  dispose(): Promise<void>;
}

/** What a store of wrapped keys promises, wherever it is. `open` gives an empty one for each test. */
export const keyStoreContract = (name: string, open: () => Promise<KeysUnderTest>): void =>
  describe(`${name} keeps the keys of persons`, () => {
    let here: KeysUnderTest;
    beforeEach(async () => {
      here = await open();
    });
    afterEach(() => here.dispose());

    it('knows nothing of a person who never had a key', async () => {
      expect(await here.keys.load(wang, 'person')).toBeUndefined();
    });

    it('gives back what was added, per person and scope, in another process too', async () => {
      const { keys } = here;
      expect(await keys.add(keyOf(wang, 'of wang'))).toEqual(wrapped('of wang'));
      await keys.add(keyOf(wang, 'of the reporter', 'reporter'));
      await keys.add(keyOf(li, 'of li'));
      for (const store of [keys, await here.another()]) {
        expect(await store.load(wang, 'person')).toEqual(wrapped('of wang'));
        expect(await store.load(wang, 'reporter')).toEqual(wrapped('of the reporter'));
        expect(await store.load(li, 'person')).toEqual(wrapped('of li'));
        expect(await store.load(li, 'reporter')).toBeUndefined();
      }
    });

    it('keeps the first of two keys, and gives it to the second writer', async () => {
      const { keys } = here;
      await keys.add(keyOf(wang, 'first'));
      expect(await (await here.another()).add(keyOf(wang, 'second'))).toEqual(wrapped('first'));
      expect(await keys.load(wang, 'person')).toEqual(wrapped('first'));
    });

    it('keeps one of many keys that are made at once, and gives that to all', async () => {
      const stores = [here.keys, await here.another(), here.keys, await here.another()];
      const answers = await Promise.all(stores.map((store, n) => store.add(keyOf(wang, `key ${n}`))));
      const kept = await here.keys.load(wang, 'person');
      expect(kept).toBeInstanceOf(Buffer);
      expect(answers).toEqual(answers.map(() => kept));
    });

    it('says "erased" of a destroyed key for ever, also to who makes one anew, and leaves all others alone', async () => {
      const { keys } = here;
      await keys.add(keyOf(wang, 'of wang'));
      await keys.add(keyOf(wang, 'of the reporter', 'reporter'));
      await keys.add(keyOf(li, 'of li'));
      await keys.destroy(wang, ['reporter']);
      expect(await keys.load(wang, 'reporter')).toBe('erased');
      expect(await keys.load(wang, 'person')).toEqual(wrapped('of wang'));
      await keys.destroy(wang, ['person', 'reporter']);
      await keys.destroy(wang, ['person', 'reporter']);
      for (const store of [keys, await here.another()]) {
        expect(await store.load(wang, 'person')).toBe('erased');
        expect(await store.add(keyOf(wang, 'again'))).toBe('erased');
        expect(await store.load(wang, 'person')).toBe('erased');
        expect(await store.load(li, 'person')).toEqual(wrapped('of li'));
      }
    });

    it('destroys what never was, so that it never will be', async () => {
      await here.keys.destroy(wang, ['person']);
      expect(await here.keys.load(wang, 'person')).toBe('erased');
      expect(await here.keys.add(keyOf(wang, 'late'))).toBe('erased');
    });

    it('leaves nothing of a key that is made and destroyed at the same moment', async () => {
      const [one, two] = [here.keys, await here.another()];
      await Promise.all([one.add(keyOf(wang, 'late')), two.destroy(wang, ['person'])]);
      expect(await one.load(wang, 'person')).toBe('erased');
    });

    it('keeps the first proof of the master key, and gives it to the second writer', async () => {
      const { keys } = here;
      expect(await keys.proof()).toBeUndefined();
      const other = await here.another();
      const answers = await Promise.all([keys.saveProof(wrapped('one')), other.saveProof(wrapped('two'))]);
      const kept = await keys.proof();
      expect(answers).toEqual([kept, kept]);
      expect(await other.proof()).toEqual(kept);
    });
  });
