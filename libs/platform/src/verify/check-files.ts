import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { checkFormat } from '../config/data-folder';
import type { ServiceSpec } from '../service/service-module';
import type { Difference } from './report';

const FORMAT = 'format.json';
/** The lock of a running process: it cannot be read while it is held, and holds nothing. */
const IN_USE = 'in-use.sqlite';

/** The databases without which a folder cannot be compared with itself. */
const neededOf = (specs: readonly Pick<ServiceSpec, 'name'>[]): readonly string[] => [
  join('log', 'case-events.sqlite'),
  ...specs.flatMap(({ name }) => [join(name, 'events.sqlite'), join(name, 'messages.sqlite')]),
];

/** All others: views, keys, accounts. A missing one is made anew or was never needed; a damaged one is told. */
const othersIn = (dataDir: string, needed: readonly string[]): readonly string[] =>
  readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.sqlite') && file !== IN_USE && !needed.includes(file))
    .sort();

/**
 * Before anything is compared: is it a data folder of a version that we know, are its files there, and whole? Opens
 * them for reading only, so that looking at a broken folder changes nothing in it.
 * @throws StartRefused for a folder of a newer version.
 */
export const checkFiles = (dataDir: string, specs: readonly Pick<ServiceSpec, 'name'>[]): readonly Difference[] => {
  const format = join(dataDir, FORMAT);
  if (!existsSync(format)) {
    return [{ where: dataDir, what: '不是数据文件夹（没有 format.json） is not a data folder (no format.json)' }];
  }
  checkFormat(format, dataDir);
  const needed = neededOf(specs);
  return [...needed, ...othersIn(dataDir, needed)].flatMap(file => {
    const what = faultOf(join(dataDir, file));
    return what === undefined ? [] : [{ where: file, what }];
  });
};

const EMPTY = '是空的，请从备份恢复 is empty; restore it from a backup';

const faultOf = (path: string): string | undefined => {
  if (!existsSync(path)) return '缺少这个文件，请从备份恢复 is missing; restore it from a backup';
  if (statSync(path).size === 0) return EMPTY;
  try {
    return damageIn(path);
  } catch (error) {
    if (isSqliteError(error)) return damaged(error.message);
    throw error;
  }
};

const damaged = (how: string): string =>
  `已损坏或不完整（${how}），请从备份恢复 is damaged or cut off; restore it from a backup`;

const damageIn = (path: string): string | undefined => {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const found = String(database.pragma('quick_check(1)', { simple: true }));
    if (found !== 'ok') return damaged(found.split('\n').at(-1) ?? found);
    // What is left of a young file whose write-ahead log was lost: whole, and without a table.
    const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    return tables === 0 ? EMPTY : undefined;
  } finally {
    database.close();
  }
};

const isSqliteError = (error: unknown): error is { readonly code: string; readonly message: string } =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_');
