import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MasterKeyUnusable, SqlitePersonalData } from '@one-window/privacy';
import { StartRefused } from '../config/start-refused';
import { readBackupList, sha256Of, type BackupList } from './backup-list';

const FORMAT = 'format.json';

/** Where the master key comes from, which no backup holds. */
export interface GivenMasterKey {
  /** As the processes will be given it. */
  readonly setting?: string;
  /** The file that was kept elsewhere; it is put into the folder. */
  readonly file?: string;
}

/**
 * Makes a data folder of a backup: every file as its sum says, the master key proven, and `format.json` last, so that a
 * restore that was cut off is no data folder. @throws StartRefused
 */
export const restoreFolder = async (from: string, dataDir: string, master: GivenMasterKey): Promise<BackupList> => {
  const list = await readBackupList(from);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) throw notEmpty(dataDir);
  if (master.setting === undefined && (master.file === undefined || !existsSync(master.file))) throw noKey();
  for (const { path, sha256 } of list.files)
    if (!existsSync(join(from, path)) || (await sha256Of(join(from, path))) !== sha256) throw changed(path);
  const put = async (path: string): Promise<void> => {
    await mkdir(dirname(join(dataDir, path)), { recursive: true });
    await cp(join(from, path), join(dataDir, path));
  };
  for (const { path } of list.files) if (path !== FORMAT) await put(path);
  if (master.file !== undefined) {
    const file = join(dataDir, 'keys', 'master.key');
    await cp(master.file, file);
    await chmod(file, 0o600);
  }
  provenKey(dataDir, master.setting);
  await put(FORMAT);
  return list;
};

const provenKey = (dataDir: string, setting: string | undefined): void => {
  try {
    new SqlitePersonalData(join(dataDir, 'keys'), setting).close();
  } catch (cause) {
    if (!(cause instanceof MasterKeyUnusable)) throw cause;
    throw new StartRefused(
      {
        zh: `主密钥与备份不符，读不了个人信息；${dataDir} 还不是数据文件夹，请删去后用对的主密钥重来。`,
        en: `The master key is not the one of this backup, so personal data cannot be read. ${dataDir} is no data folder yet: remove it and begin again with the right key.`,
      },
      { cause },
    );
  }
};

const notEmpty = (dataDir: string): StartRefused =>
  new StartRefused({
    zh: `${dataDir} 里已有文件，不会覆盖。请用 --data 另指一个空的位置。`,
    en: `${dataDir} is not empty, and nothing is written over. Name an empty place with --data.`,
  });

const noKey = (): StartRefused =>
  new StartRefused({
    zh: '备份里没有主密钥，没有它就读不了姓名。请用 --master-key 指明另外保存的 master.key，或设 MASTER_KEY。',
    en: 'A backup holds no master key, and without it no name can be read. Name the master.key that was kept elsewhere with --master-key, or set MASTER_KEY.',
  });

const changed = (path: string): StartRefused =>
  new StartRefused({
    zh: `备份中的 ${path} 缺失或已改变（与清单的 sha256 不符）。请换一份备份。`,
    en: `${path} of the backup is missing or was changed (its sha256 is not as listed). Take another backup.`,
  });
