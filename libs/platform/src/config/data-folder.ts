import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { StartRefused } from './start-refused';

/** Grows when files of the data folder change so that an older program would read them wrongly. */
export const DATA_FORMAT = 1;

/** A data folder that this process alone uses until `release`. */
export interface DataFolder {
  readonly path: string;
  /** No start of the system has been completed in it. */
  readonly isNew: boolean;
  /** From now on it is not new any more: first accounts and keys are made. */
  settle(): void;
  release(): void;
}

/** @throws StartRefused when it cannot be written, is of a newer version, or is in use. */
export const openDataFolder = (path: string): DataFolder => {
  const format = join(path, 'format.json');
  makeWritable(path);
  const isNew = !existsSync(format);
  const lock = lockFolder(path);
  const release = () => {
    lock.close();
  };
  try {
    if (!isNew) checkFormat(format, path);
  } catch (error) {
    release();
    throw error;
  }
  const settle = () => writeFileSync(format, `${JSON.stringify({ format: DATA_FORMAT })}\n`);
  return { path, isNew, settle, release };
};

/** Step by step: Node's own recursion never ends where a file system answers that a parent which exists does not. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

const makeWritable = (path: string): void => {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.R_OK | constants.X_OK);
  } catch (cause) {
    throw new StartRefused(
      {
        zh: `数据文件夹不能写入：${path}。请更改权限，或用 DATA_DIR 另指一处。`,
        en: `The data folder cannot be written: ${path}. Change its permissions, or name another with DATA_DIR.`,
      },
      { cause },
    );
  }
};

/** @throws StartRefused when the folder is of a newer version, or its version cannot be told. */
export const checkFormat = (file: string, path: string): void => {
  const format = formatIn(readFileSync(file, 'utf8'));
  if (typeof format === 'number' && format <= DATA_FORMAT) return;
  if (typeof format !== 'number') {
    throw new StartRefused({
      zh: `数据文件夹 ${path} 的 format.json 读不懂，不知道是哪个版本写的。请从备份恢复这个文件。`,
      en: `format.json of the data folder ${path} cannot be read, so its version is not known. Restore that file from a backup.`,
    });
  }
  throw new StartRefused({
    zh: `数据文件夹 ${path} 是较新版本（${format}）写的，本程序只懂到 ${DATA_FORMAT}。请升级程序。`,
    en: `The data folder ${path} was written by a newer version (${format}); this one knows up to ${DATA_FORMAT}. Upgrade the program.`,
  });
};

const formatIn = (text: string): unknown => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && 'format' in read ? read.format : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** SQLite's own file lock: it goes with the process, however the process ends. */
const lockFolder = (path: string): Database.Database => {
  const lock = new Database(join(path, 'in-use.sqlite'), { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS in_use (pid INTEGER); COMMIT;');
    return lock;
  } catch (cause) {
    lock.close();
    throw new StartRefused(
      {
        zh: `数据文件夹 ${path} 正被另一个进程使用。请先停止它，或用 DATA_DIR 另指一处。`,
        en: `The data folder ${path} is in use by another process. Stop that one first, or name another folder with DATA_DIR.`,
      },
      { cause },
    );
  }
};
