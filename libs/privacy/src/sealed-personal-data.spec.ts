import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personId } from '@one-window/kernel';
import { MasterKeyUnusable, PersonErased, SealedPersonalData, SqliteKeyStore } from './index';

const wang = personId('b0a7c9de-0001-8000-8000-000000000001');
const MASTER = 'ab'.repeat(32);

describe('SealedPersonalData over keys that several processes share', () => {
  let folder: string;
  let store: SqliteKeyStore;
  let now: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacy-'));
    store = new SqliteKeyStore(join(folder, 'keys.sqlite'));
    now = 0;
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const process = () => SealedPersonalData.open(store, MASTER, { keys: 100, forMs: 60_000, nowMs: () => now });

  it('opens in one what another sealed, also when both made the person’s key at once', async () => {
    const [one, two] = [await process(), await process()];
    const tokens = await Promise.all([one.seal(wang, 'person', '王建国'), two.seal(wang, 'person', '王建国')]);
    for (const token of tokens) {
      expect(await one.unseal(token)).toBe('王建国');
      expect(await two.unseal(token)).toBe('王建国');
    }
  });

  it('has forgotten a person whom another erased after a minute, however often it asked', async () => {
    const [one, two] = [await process(), await process()];
    const token = await one.seal(wang, 'person', '王建国');
    expect(await two.unseal(token)).toBe('王建国');
    now = 30_000;
    expect(await two.unseal(token)).toBe('王建国');
    await one.erase(wang);
    expect(await one.unseal(token)).toBe('erased');
    now = 60_000;
    expect(await two.unseal(token)).toBe('erased');
    await expect(two.seal(wang, 'person', '王建国')).rejects.toThrow(PersonErased);
  });

  it('does not start with another master key, or with none that is one', async () => {
    await process();
    await expect(SealedPersonalData.open(store, 'cd'.repeat(32))).rejects.toThrow(MasterKeyUnusable);
    await expect(SealedPersonalData.open(store, 'too short')).rejects.toThrow(MasterKeyUnusable);
  });
});
