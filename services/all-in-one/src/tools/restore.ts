import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreFolder, StartRefused } from '@one-window/platform';

const USAGE = `npm run restore -- --from BACKUP --data NEWDIR [--master-key FILE]
  把备份恢复成新的数据文件夹；主密钥另外保存，用 --master-key 或 MASTER_KEY 给出。视图在下次启动时重建。
  Makes a new data folder of a backup. The master key, which no backup holds, comes from --master-key or MASTER_KEY.
  Views are built anew at the next start. Afterwards: npm run verify -- --data NEWDIR
`;

/** @returns the exit code. */
const restore = async (args: readonly string[], say: (line: string) => void): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, data: { type: 'string' }, 'master-key': { type: 'string' } },
  });
  if (values.from === undefined || values.data === undefined) {
    say(USAGE);
    return 1;
  }
  const [setting, file] = [process.env['MASTER_KEY'], values['master-key']];
  const { madeAt, files } = await restoreFolder(resolve(values.from), resolve(values.data), {
    ...(setting !== undefined && { setting }),
    ...(file !== undefined && { file: resolve(file) }),
  });
  say(
    `已恢复 ${madeAt} 的备份，${files.length} 个文件逐一核对无误。启动前请运行 npm run verify -- --data ${values.data}`,
  );
  say(
    `The backup of ${madeAt} is restored, ${files.length} files as listed. Next: npm run verify -- --data ${values.data}`,
  );
  return 0;
};

if (require.main === module) {
  restore(process.argv.slice(2), line => process.stdout.write(`${line}\n`)).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
      else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
