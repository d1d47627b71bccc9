import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personId, sealed } from '@one-window/kernel';
import { MasterKeyUnusable, PersonErased, SealBroken, SqlitePersonalData } from './index';

const wang = personId('b0a7c9de-0001-8000-8000-000000000001');
const li = personId('b0a7c9de-0002-8000-8000-000000000002');

describe('SqlitePersonalData', () => {
  let folder: string;
  let data: SqlitePersonalData;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacy-'));
    data = new SqlitePersonalData(folder);
  });
  afterEach(() => {
    data.close();
    rmSync(folder, { recursive: true });
  });

  it('unseals what it sealed', async () => {
    const token = await data.seal(wang, 'person', { name: '王建国', idNumber: '11010519491231002X' });
    expect(await data.unseal(token)).toEqual({ name: '王建国', idNumber: '11010519491231002X' });
  });

  it('keeps the keys of people who are sealed at the same time, and one key for one of them asked twice', async () => {
    const tokens = await Promise.all([wang, wang, li].map(person => data.seal(person, 'person', { name: '王建国' })));
    data.close();
    data = new SqlitePersonalData(folder);
    for (const token of tokens) expect(await data.unseal(token)).toEqual({ name: '王建国' });
  });

  it('destroys a key that is on its way to the disk', async () => {
    const sealing = data.seal(wang, 'person', '王建国');
    await data.erase(wang);
    expect(await data.unseal(await sealing)).toBe('erased');
  });

  it('shows nothing of the value in the token, and never the same token twice', async () => {
    const first = await data.seal(wang, 'person', '王建国');
    const second = await data.seal(wang, 'person', '王建国');
    expect(first).not.toBe(second);
    expect(Buffer.from(first.split('.')[3] ?? '', 'base64url').toString()).not.toContain('王建国');
  });

  it('answers "erased" for a person whose keys were destroyed, and still opens everybody else', async () => {
    const ofWang = await data.seal(wang, 'person', '王建国');
    const ofLi = await data.seal(li, 'person', '李秀英');
    await data.erase(wang);
    expect(await data.unseal(ofWang)).toBe('erased');
    expect(await data.unseal(ofLi)).toBe('李秀英');
    await expect(data.seal(wang, 'person', '王建国')).rejects.toThrow(PersonErased);
  });

  it('opens nothing any more in a thread beside the one that destroyed the key, though it opened it before', async () => {
    const beside = new SqlitePersonalData(folder, undefined, 'beside');
    const token = await data.seal(wang, 'person', '王建国');
    expect(await beside.unseal(token)).toBe('王建国');
    await data.erase(wang);
    expect(await beside.unseal(token)).toBe('erased');
    beside.close();
  });

  it('leaves no byte of a destroyed key in its files', async () => {
    await data.seal(wang, 'person', '王建国');
    const ring = join(folder, 'keys.sqlite');
    data.close();
    const before = readFileSync(ring).toString('latin1');
    data = new SqlitePersonalData(folder);
    const wrapped = before.slice(before.indexOf(`${wang}person`) + wang.length + 6).slice(0, 60);
    expect(before).toContain(wrapped);
    await data.erase(wang);
    expect(readFileSync(ring).toString('latin1')).not.toContain(wrapped);
    expect(readFileSync(`${ring}-wal`).toString('latin1')).not.toContain(wrapped);
  });

  it('can destroy a reporter’s identity and keep the person', async () => {
    const person = await data.seal(wang, 'person', '王建国');
    const reporter = await data.seal(wang, 'reporter', '举报人王建国');
    await data.erase(wang, 'reporter');
    expect(await data.unseal(reporter)).toBe('erased');
    expect(await data.unseal(person)).toBe('王建国');
  });

  it('refuses a token with one changed byte', async () => {
    const token = await data.seal(wang, 'person', '王建国');
    const at = token.length - 6;
    const altered = sealed(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1));
    await expect(data.unseal(altered)).rejects.toThrow(SealBroken);
  });

  it('refuses a token moved to another person or scope, and a text that is no token', async () => {
    const parts = (await data.seal(wang, 'person', '王建国')).split('.');
    await data.seal(li, 'person', '李秀英');
    const moved = [parts[0], Buffer.from(li).toString('base64url'), parts[2], parts[3]].join('.');
    await expect(data.unseal(sealed(moved))).rejects.toThrow(SealBroken);
    await expect(data.unseal(sealed([parts[0], parts[1], 'reporter', parts[3]].join('.')))).rejects.toThrow(SealBroken);
    await expect(data.unseal(sealed('王建国'))).rejects.toThrow(SealBroken);
  });

  it('opens what an earlier run sealed', async () => {
    const token = await data.seal(wang, 'person', '王建国');
    data.close();
    data = new SqlitePersonalData(folder);
    expect(await data.unseal(token)).toBe('王建国');
  });

  it('keeps the master key where only its owner reads it', () => {
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
  });

  it('does not start with another master key', () => {
    data.close();
    expect(() => new SqlitePersonalData(folder, 'ab'.repeat(32))).toThrow(MasterKeyUnusable);
    expect(() => new SqlitePersonalData(folder, 'too short')).toThrow(MasterKeyUnusable);
    data = new SqlitePersonalData(folder);
  });

  it('gives one fingerprint to one number, however it was typed, and another per kind', () => {
    const index = data.blindIndex('id-number', '11010519491231002X');
    expect(data.blindIndex('id-number', '110105 19491231 002x')).toBe(index);
    expect(data.blindIndex('id-number', '１１０１０５19491231002X')).toBe(index);
    expect(data.blindIndex('name', '11010519491231002X')).not.toBe(index);
    expect(data.blindIndex('id-number', '110105194912310038')).not.toBe(index);
  });
});
