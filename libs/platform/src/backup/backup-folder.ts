import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ServiceName } from '@one-window/contracts';
import { checkFormat } from '../config/data-folder';
import { StartRefused } from '../config/start-refused';
import { LIST, sha256Of, type BackupList } from './backup-list';
import { copyDatabase } from './copy-database';
import { oneMoment } from './one-moment';

/** Told by the copy of a file that its process may be writing. */
type Trim = NonNullable<Parameters<typeof copyDatabase>[2]>;

/**
 * Backs a data folder up while its system works. Order matters:
 * 1. what services remember of messages, so that nothing is remembered of what the rest does not hold;
 * 2. one moment of all histories and the log, which are then copied and cut to it;
 * 3. drafts and accounts, without sessions: a backup signs nobody in;
 * 4. keys, last, so that all that is sealed in the backup can be opened, unless the person was erased.
 * Views and the index of deadlines are left out: they are made anew. So is the master key: it belongs elsewhere.
 * @throws StartRefused where there is no data folder, or something lies in the way.
 */
export const backUpFolder = async (
  dataDir: string,
  services: readonly ServiceName[],
  to: string,
  madeAt: string,
): Promise<BackupList> => {
  if (!existsSync(join(dataDir, 'format.json'))) throw noFolder(dataDir);
  checkFormat(join(dataDir, 'format.json'), dataDir);
  if (to.startsWith(dataDir + sep) || (existsSync(to) && readdirSync(to).length > 0)) throw inTheWay(to);
  const files: string[] = [];
  const copied = async (path: string, trim?: Trim): Promise<void> => {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyDatabase(join(dataDir, path), join(to, path), trim);
    files.push(path);
  };
  for (const name of services) await copied(join(name, 'messages.sqlite'));
  const moment = oneMoment(dataDir, services);
  for (const name of services) {
    const last = moment.stores.get(name) ?? 0;
    await copied(join(name, 'events.sqlite'), copy => copy.prepare('DELETE FROM events WHERE position > ?').run(last));
  }
  await copied(join('log', 'case-events.sqlite'), copy =>
    copy.prepare('DELETE FROM messages WHERE place > ?').run(moment.log),
  );
  for (const path of plainFilesIn(dataDir))
    if (await copiedPlain(join(dataDir, path), join(to, path))) files.push(path);
  await copied(join('identity', 'identity.sqlite'), copy => copy.exec('DELETE FROM sessions'));
  await copied(join('keys', 'keys.sqlite'));
  const list: BackupList = {
    ...{ backup: 1, madeAt },
    places: {
      log: String(moment.log),
      ...Object.fromEntries([...moment.stores].map(([name, at]) => [name, String(at)])),
    },
    files: await Promise.all(files.map(async path => ({ path, sha256: await sha256Of(join(to, path)) }))),
  };
  await writeFile(join(to, LIST), `${JSON.stringify(list, undefined, 2)}\n`, { flush: true });
  return list;
};

/** Drafts, and what the folder says of itself; not the master key, and no half-written file. */
const plainFilesIn = (dataDir: string): readonly string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.sqlite(-\w+)?$|\.new$|^master\.key$/.test(entry.name))
    .map(entry => relative(dataDir, join(entry.parentPath, entry.name)))
    .sort();

/** False for a draft that was deleted meanwhile. */
const copiedPlain = async (from: string, to: string): Promise<boolean> => {
  await mkdir(dirname(to), { recursive: true });
  try {
    await cp(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
};

const noFolder = (dataDir: string): StartRefused =>
  new StartRefused({
    zh: `${dataDir} 不是数据文件夹（没有 format.json）。请用 --data 指明一窗的数据文件夹。`,
    en: `${dataDir} is not a data folder (no format.json). Name the data folder of One Window with --data.`,
  });

const inTheWay = (to: string): StartRefused =>
  new StartRefused({
    zh: `${to} 里已有文件，或在数据文件夹之内。请用 --to 另指一个空的位置。`,
    en: `${to} is not empty, or lies inside the data folder. Name another, empty place with --to.`,
  });
