import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openPlatform } from '../service/open-platform';
import { petitionService } from '../testing/petition';
import { RunningSystem, temporaryFolder } from '../testing/running-system';
import { readConfig } from './config';

const opening = (folder: string, environment: Readonly<Record<string, string>> = {}) =>
  openPlatform(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment }), [petitionService]);

describe('A start', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused on a taken port', async () => {
    const other = createServer();
    const port = await new Promise<number>(resolve =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    await expect(RunningSystem.start({ PORT: String(port) }, folder)).rejects.toMatchObject({
      text: { zh: `端口${port}已被占用。请停止占用它的程序，或用 PORT 另选一个。` },
    });
    other.close();
  });

  it('is refused where the data folder cannot be made or written', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    await expect(opening(join(folder, 'a-file', 'data'))).rejects.toMatchObject({
      text: { zh: expect.stringContaining('数据文件夹不能写入') as string },
    });
    await expect(opening('/proc/one-window/data')).rejects.toMatchObject({ code: 'start/refused' });
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    // Root may write anywhere; everybody else may not here.
    if (process.getuid?.() !== 0) await expect(opening(locked)).rejects.toMatchObject({ code: 'start/refused' });
  });

  it('is refused on a folder of a newer version', async () => {
    writeFileSync(join(folder, 'format.json'), '{"format":99}');
    await expect(opening(folder)).rejects.toMatchObject({
      text: { zh: expect.stringContaining('较新版本（99）') as string },
    });
    writeFileSync(join(folder, 'format.json'), '{"format":1}');
    await (await opening(folder)).close();
  });

  it('is refused on a folder that another start is using, until that one has ended', async () => {
    const first = await opening(folder);
    await expect(opening(folder)).rejects.toMatchObject({
      text: { zh: expect.stringContaining('正被另一个进程使用') as string },
    });
    await first.close();
    await (await opening(folder)).close();
  });

  it('is refused with another master key', async () => {
    await (await opening(folder)).close();
    await expect(opening(folder, { MASTER_KEY: 'ab'.repeat(32) })).rejects.toMatchObject({ code: 'start/refused' });
  });

  it('finds what an earlier one recorded', async () => {
    const first = await RunningSystem.start({}, folder);
    const { path } = await first.filed();
    await first.stop();
    const second = await RunningSystem.start({}, folder);
    expect((await second.ask(path, { as: 'chuangkou1' })).body).toMatchObject({ petitioner: '王建国' });
    await second.stop();
  });

  it('makes one administrator where there is no demonstration, and shows the password once', async () => {
    const first = await opening(folder, { DEMO: 'off' });
    expect(await first.accounts.all()).toHaveLength(1);
    expect(first.firstAdmin).toMatchObject({
      username: 'admin',
      password: expect.stringMatching(/^[\w-]{16}$/) as string,
    });
    await first.close();
    const second = await opening(folder, { DEMO: 'off' });
    expect(second.firstAdmin).toBeUndefined();
    await second.close();
  });

  it('never adds demonstration accounts to a folder that was begun without', async () => {
    await (await opening(folder, { DEMO: 'off' })).close();
    const later = await opening(folder, { DEMO: 'on' });
    expect((await later.accounts.all()).map(({ username }) => username)).toEqual(['admin']);
    await later.close();
  });

  it('takes the first administrator’s password from ADMIN_PASSWORD', async () => {
    const platform = await opening(folder, { DEMO: 'off', ADMIN_PASSWORD: 'a-password-of-ours' });
    expect(platform.firstAdmin).toEqual({ username: 'admin' });
    expect((await platform.signIn.try('admin', 'a-password-of-ours', '::1')).session.actor.role).toBe('admin');
    await platform.close();
  });
});
