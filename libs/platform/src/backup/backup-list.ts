import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartRefused } from '../config/start-refused';

/** Written last: a backup without it was cut off. */
export const LIST = 'backup.json';

/** What a backup holds, and the moment of all its files: a place in each history and one in the log. */
const BackupList = z.object({
  backup: z.literal(1),
  madeAt: z.string(),
  places: z.record(z.string(), z.string()),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});
export type BackupList = z.infer<typeof BackupList>;

export const sha256Of = async (file: string): Promise<string> => {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer);
  return digest.digest('hex');
};

/** @throws StartRefused where there is no whole backup. */
export const readBackupList = async (folder: string): Promise<BackupList> => {
  const parsed = BackupList.safeParse(await jsonIn(join(folder, LIST)));
  if (!parsed.success) {
    throw new StartRefused({
      zh: `${folder} 不是完整的备份（没有可读的 ${LIST}：备份可能中断了）。请换一份备份。`,
      en: `${folder} is not a whole backup (no readable ${LIST}: it may have been cut off). Take another one.`,
    });
  }
  return parsed.data;
};

const jsonIn = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Missing or cut off: `readBackupList` says so.
    return undefined;
  }
};
