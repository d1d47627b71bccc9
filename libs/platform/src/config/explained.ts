import { MasterKeyUnusable } from '@one-window/privacy';
import { StartRefused } from './start-refused';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a person can mend about a data folder is told in two languages; anything else stays the error it is. */
export const explained = (error: unknown, path: string): unknown => {
  const code = codeOf(error);
  if (code === 'data-folder/too-new') {
    return new StartRefused(
      {
        zh: `数据文件夹 ${path} 是较新版本写的，本程序读不了。请升级程序。`,
        en: `The data folder ${path} was written by a newer version and cannot be read. Upgrade the program.`,
      },
      { cause: error },
    );
  }
  if (error instanceof MasterKeyUnusable) {
    return new StartRefused(
      {
        zh: '主密钥不可用，读不了个人信息。请放回原来的 master.key 或设对 MASTER_KEY（64位十六进制或base64，32字节）。',
        en: 'The master key is not usable, so personal data cannot be read. Put back the original master.key or set MASTER_KEY (32 bytes, as 64 hex digits or base64).',
      },
      { cause: error },
    );
  }
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
    return new StartRefused(
      {
        zh: `数据文件夹 ${path} 中有数据库文件已损坏或不完整。请勿再写入，用 npm run verify 查明是哪一个，从备份恢复。`,
        en: `A database file in the data folder ${path} is damaged or cut off. Write nothing more; npm run verify names it; restore it from a backup.`,
      },
      { cause: error },
    );
  }
  return error;
};
