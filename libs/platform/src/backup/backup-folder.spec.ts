import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSource } from '../move/open-source';
import { petitionService } from '../testing/petition';
import { RunningSystem } from '../testing/running-system';
import { verifyFolder } from '../verify/verify-folder';
import { backUpFolder } from './backup-folder';
import { oneMoment } from './one-moment';
import { restoreFolder } from './restore-folder';

const AT = '2026-11-24T08:00:00Z';

describe('A backup of a data folder', () => {
  let system: RunningSystem;
  let place: string;
  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'one-window-backup-'));
    system = await RunningSystem.start();
    await system.filed();
  });
  afterEach(async () => {
    await system.stop();
    rmSync(system.folder, { recursive: true });
    rmSync(place, { recursive: true });
  });
  const to = () => join(place, 'backup');
  const restored = () => join(place, 'restored');
  const backUp = (where = to()) => backUpFolder(system.folder, ['intake'], where, AT);
  const masterKey = () => ({ file: join(system.folder, 'keys', 'master.key') });

  it('is one moment: what was recorded later is in none of its files', async () => {
    const { places } = await backUp();
    await system.filed();
    await restoreFolder(to(), restored(), masterKey());
    expect((await verifyFolder(restored(), [petitionService])).differences).toEqual([]);
    const moment = oneMoment(restored(), ['intake']);
    expect(String(moment.stores.get('intake'))).toBe(places['intake']);
    expect(String(moment.log)).toBe(places['log']);
  });

  it('holds neither the master key nor a session', async () => {
    await backUp();
    expect(readdirSync(to(), { recursive: true }).map(String)).not.toContain(join('keys', 'master.key'));
    const identity = new Database(join(to(), 'identity', 'identity.sqlite'), { readonly: true });
    expect(identity.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0);
    expect(identity.prepare('SELECT count(*) FROM accounts').pluck().get()).toBeGreaterThan(0);
    identity.close();
  });

  it.each([
    ['where something lies', () => (writeFileSync(join(place, 'note'), ''), backUp(place)), /已有文件/],
    ['into the data folder itself', () => backUp(join(system.folder, 'backup')), /数据文件夹之内/],
  ])('is not written %s', async (_where, work, told) => {
    await expect(work()).rejects.toThrow(told);
  });

  it.each([
    ['cut off', () => rmSync(join(to(), 'backup.json')), /不是完整的备份/],
    ['changed', () => appendFileSync(join(to(), 'intake', 'events.sqlite'), 'x'), /缺失或已改变/],
    ['without a file', () => rmSync(join(to(), 'keys', 'keys.sqlite')), /缺失或已改变/],
  ])('that was %s is not restored', async (_how, damage, told) => {
    await backUp();
    damage();
    await expect(restoreFolder(to(), restored(), masterKey())).rejects.toThrow(told);
  });

  it('is restored with its own master key only, and is no data folder before', async () => {
    await backUp();
    await expect(restoreFolder(to(), restored(), {})).rejects.toThrow(/备份里没有主密钥/);
    await expect(restoreFolder(to(), restored(), { setting: 'ab'.repeat(32) })).rejects.toThrow(/主密钥与备份不符/);
    expect(readdirSync(restored())).not.toContain('format.json');
  });

  it('is what a running folder is saved by: moving it is refused', async () => {
    await expect(openSource(system.folder, [petitionService])).rejects.toThrow(/正被另一个进程使用/);
    await expect(openSource(place, [petitionService])).rejects.toThrow(/不是数据文件夹/);
  });
});
