import type { KeyStore, SqliteKeyStore } from '@one-window/privacy';
import { OtherData } from './copy-store';

const AT_ONCE = 32;

export interface CopiedKeys {
  readonly keys: number;
  readonly erased: number;
  /** Persons whose key in the target is another, or is not there. Their ids, never more. */
  readonly differing: readonly string[];
}

/** The same master key opens what was moved: keys stay wrapped as they are. @throws OtherData */
export const copyKeys = async (source: SqliteKeyStore, target: KeyStore): Promise<void> => {
  const proof = await source.proof();
  if (proof && !(await target.saveProof(proof)).equals(proof)) throw new OtherData('the proof of the master key');
  await each(source, async ({ person, scope, wrapped }) => {
    if (wrapped === 'erased') await target.destroy(person, [scope]);
    else if (!same(await target.add({ person, scope, wrapped }), wrapped)) throw new OtherData(`a key of ${person}`);
  });
};

/** A key that was destroyed in the target since is none that is missing, once the target is in use. */
export const compareKeys = async (source: SqliteKeyStore, target: KeyStore, inUse: boolean): Promise<CopiedKeys> => {
  const differing: string[] = [];
  let [keys, erased] = [0, 0];
  await each(source, async ({ person, scope, wrapped }) => {
    keys += 1;
    if (wrapped === 'erased') erased += 1;
    const there = await target.load(person, scope);
    if (!same(there, wrapped) && !(inUse && there === 'erased')) differing.push(person);
  });
  return { keys, erased, differing };
};

type Kept = ReturnType<SqliteKeyStore['all']> extends Iterable<infer One> ? One : never;

const same = (there: Buffer | 'erased' | undefined, here: Buffer | 'erased'): boolean =>
  there === 'erased' || here === 'erased' ? there === here : there !== undefined && there.equals(here);

/** Some at once: each waits for the journals of a majority. */
const each = async (source: SqliteKeyStore, work: (key: Kept) => Promise<void>): Promise<void> => {
  let group: Kept[] = [];
  for (const key of source.all()) {
    group.push(key);
    if (group.length < AT_ONCE) continue;
    await Promise.all(group.map(work));
    group = [];
  }
  await Promise.all(group.map(work));
};
