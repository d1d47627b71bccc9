import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personId } from '@one-window/kernel';
import type { NewKey } from './key-store';
import { SqliteKeyStore } from './sqlite-key-store';

const keyOf = (person: string): NewKey => ({
  person: personId(person),
  scope: 'person',
  wrapped: Buffer.from(`key of ${person}`),
});

describe('A new key', () => {
  let folder: string;
  let store: SqliteKeyStore | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterEach(() => {
    store?.close();
    rmSync(folder, { recursive: true });
  });
  const open = (flush?: () => Promise<void>): SqliteKeyStore =>
    (store = new SqliteKeyStore(join(folder, 'keys.sqlite'), flush));
  const turn = () => new Promise(resolve => setImmediate(resolve));

  it('is answered only when the disk has it; those that come meanwhile share the next flush', async () => {
    const flushes: (() => void)[] = [];
    const keys = open(() => new Promise(resolve => flushes.push(resolve)));
    const told: string[] = [];
    const add = (person: string) => keys.add(keyOf(person)).then(() => told.push(person));
    const adding = [add('a')];
    for (let wait = 0; wait < 4; wait += 1) await turn();
    adding.push(add('b'), add('c'));
    for (let wait = 0; wait < 4; wait += 1) await turn();
    expect({ told, flushes: flushes.length }).toEqual({ told: [], flushes: 1 });
    flushes.shift()?.();
    for (let wait = 0; wait < 4; wait += 1) await turn();
    expect({ told, flushes: flushes.length }).toEqual({ told: ['a'], flushes: 1 });
    flushes.shift()?.();
    await Promise.all(adding);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('that the disk did not take is not given out when it is asked for again: whether it lasts, nobody knows', async () => {
    const keys = open(() => Promise.reject(new Error('EIO')));
    await expect(keys.add(keyOf('a'))).rejects.toThrow('EIO');
    await expect(keys.add(keyOf('a'))).rejects.toMatchObject({ code: 'privacy/disk-failed' });
    await expect(keys.add(keyOf('b'))).rejects.toMatchObject({ code: 'privacy/disk-failed' });
    keys.close();
    expect(await open().add(keyOf('b'))).toEqual(keyOf('b').wrapped);
  });
});
